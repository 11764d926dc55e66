/** The characters that mean something to YAML, by their code. */
export const TAB = 0x09
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const DOUBLE_QUOTE = 0x22
export const HASH = 0x23
export const SINGLE_QUOTE = 0x27
export const PLUS = 0x2b
export const COMMA = 0x2c
export const DASH = 0x2d
export const COLON = 0x3a
export const GREATER = 0x3e
export const QUESTION = 0x3f
export const OPEN_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const CLOSE_BRACKET = 0x5d
export const OPEN_BRACE = 0x7b
export const PIPE = 0x7c
export const CLOSE_BRACE = 0x7d
/** From here on, a character may be one that readers refuse. */
export const DELETE = 0x7f

/** Blank, tab or line break: what makes `:` and `-` before it a mark. */
export function isBlankCode(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB
}

export function isFlowMark(code: number): boolean {
  return (
    code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE
  )
}

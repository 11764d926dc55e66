/** Turns a text into the list of characters that some YAML readers take for a line break and editors mostly do not show. */

export interface HiddenLineBreak {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly codePoint: number
}

const hidden = /\r(?!\n)|[\x85\u2028\u2029]/g

/** A CR that an LF follows is an ordinary CRLF and not in the list. */
export function findHiddenLineBreaks(text: string): HiddenLineBreak[] {
  return Array.from(text.matchAll(hidden), ({ 0: character, index }) => ({
    offset: index,
    codePoint: character.charCodeAt(0),
  }))
}

/** Turns a text into the list of characters that some YAML readers take for a line break and editors mostly do not show. */
import { characterName } from './character-name.ts'

export interface HiddenLineBreak {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly length: 1
  readonly codePoint: number
  readonly name: string
}

const hidden = /\r(?!\n)|[\x85\u2028\u2029]/g

/** A CR that an LF follows is an ordinary CRLF and not in the list. */
export function findHiddenLineBreaks(text: string): HiddenLineBreak[] {
  return Array.from(text.matchAll(hidden), (match) => {
    const codePoint = match[0].charCodeAt(0)
    return { offset: match.index, length: 1, codePoint, name: characterName(codePoint) }
  })
}

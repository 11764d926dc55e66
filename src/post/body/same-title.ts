import { decodeEntities } from './decode-entities.ts'
import { plainText } from './plain-text.ts'

/** Tells whether the text of a link or heading is the title: letter by letter, but for entities, escapes, width and blanks. */
export function sameTitle(text: string, title: string): boolean {
  const wanted = fold(text)
  if (wanted === '') return false
  // A scraper that does not escape Markdown in a link loses the same signs in it as in the title.
  return wanted === fold(title) || wanted === fold(plainText(title))
}

function fold(text: string): string {
  return decodeEntities(text).normalize('NFKC').replace(/\s+/g, ' ').trim()
}

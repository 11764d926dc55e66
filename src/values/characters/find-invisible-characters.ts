/** Turns a text into the list of characters in it that nobody sees and that have no business there. */
import { characterName } from './character-name.ts'
import { hasMeaning } from './has-meaning.ts'

export type InvisibleKind =
  | 'control'
  | 'zero-width'
  | 'bidi'
  | 'no-break-space'
  | 'blank'
  | 'tag'
  | 'variation-selector'
  | 'surrogate'
  | 'noncharacter'

export interface InvisibleCharacter {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  /** 1 or 2 UTF-16 code units. */
  readonly length: number
  readonly codePoint: number
  readonly name: string
  readonly kind: InvisibleKind
}

// Tab, LF and CR are everyday; U+0085, U+2028 and U+2029 belong to findHiddenLineBreaks.
// Made when a text first needs it, as it is built from Unicode's tables.
const candidates = (): RegExp =>
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\xa0\xad\u061c\u115f\u1160\u180e\u2007\u200b-\u200f\u202a-\u202f\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}\p{Surrogate}]|[\u034f\u180b-\u180d\u180f\ufe00-\ufe0f]/gu
const rightToLeft = (): RegExp =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u
const marks = new Set([0x61c, 0x200e, 0x200f])

/** Joiners and selectors that do real work (emoji, Persian, Indic scripts) and direction marks beside right-to-left letters are left out. */
export function findInvisibleCharacters(text: string): InvisibleCharacter[] {
  const found: InvisibleCharacter[] = []
  let hasRightToLeft: boolean | undefined
  for (const match of text.matchAll(candidates())) {
    const offset = match.index
    const codePoint = match[0].codePointAt(0) ?? 0
    if (marks.has(codePoint)) {
      hasRightToLeft ??= rightToLeft().test(text)
      if (hasRightToLeft) continue
    } else if (hasMeaning(text, offset, codePoint)) continue
    found.push({ offset, length: match[0].length, codePoint, name: characterName(codePoint), kind: kindOf(codePoint) })
  }
  return found
}

function kindOf(codePoint: number): InvisibleKind {
  if (codePoint === 0xa0 || codePoint === 0x2007 || codePoint === 0x202f) return 'no-break-space'
  if (codePoint < 0xa0) return 'control'
  if (marks.has(codePoint)) return 'bidi'
  if ((codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069)) return 'bidi'
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'surrogate'
  if ((codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) return 'noncharacter'
  if (codePoint === 0x2800 || codePoint === 0x3164 || codePoint === 0xffa0) return 'blank'
  if (codePoint === 0x115f || codePoint === 0x1160) return 'blank'
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return 'tag'
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return 'variation-selector'
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return 'variation-selector'
  if (codePoint >= 0x180b && codePoint <= 0x180f && codePoint !== 0x180e) return 'variation-selector'
  return 'zero-width'
}

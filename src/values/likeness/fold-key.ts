/** Turns a name into the key that all its spellings share: case, width, blanks, hyphens and middle dots do not count. */

/** A further fold from text to text, such as traditional to simplified Chinese. */
export type Fold = (text: string) => string

const normal = /^[a-z0-9\u4e00-\u9fff]*$/
const simple = /^[ -~\u4e00-\u9fff]*$/
// Blanks, dashes of every kind, the middle dots of foreign names in Chinese and Japanese, and what nobody sees.
// Made when a text first needs it, as it is built from Unicode's tables.
const separators = (): RegExp => /[\s\p{Pd}_·•‧∙⋅・･\u30a0\p{Cf}\p{Variation_Selector}]+/gu

/** Equal keys mean the same name. A name of separators only keeps them, so that `-` and `_` are not one name. */
export function foldKey(text: string, fold?: Fold): string {
  const converted = fold === undefined ? text : fold(text)
  if (normal.test(converted)) return converted
  if (simple.test(converted)) return converted.replace(/[ _-]+/g, '').toLowerCase() || converted.toLowerCase()
  const plain = foldWidthAndCase(converted)
  const bare = plain.replace(separators(), '')
  return bare === '' ? plain : foldWidthAndCase(bare)
}

// Up and down again, for letters whose small form depends on the place (ς) or that grow (ß); NFKC last, because case
// mapping can leave combining marks apart from their letter.
function foldWidthAndCase(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

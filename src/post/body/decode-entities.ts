/** Turns HTML character references into the characters that they stand for. */

// Those that scrapers and editors write into titles and addresses; the full table of HTML has 2,125 more.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  deg: '°',
}

// Longest name above: 6 letters; longest number of a code point: 7 digits (1114111).
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g

/** Only references that end in `;` count, as in Markdown: `?a=1&copy=2` is an address. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    // What HTML refuses: nothing, surrogates, and numbers beyond Unicode.
    const isReal = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
    return isReal ? String.fromCodePoint(codePoint) : '\ufffd'
  })
}

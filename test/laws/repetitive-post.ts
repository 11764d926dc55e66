import fc from 'fast-check'

const TEXTS = [
  'post',
  'yes',
  '012',
  '',
  '""',
  '" canal "',
  "'canal'",
  'ca\u200bnal',
  ' Canal\u00a0 &amp; <em>boats</em>',
  'Canal #5',
  'Canal # 5',
  '|\n  canal ',
  '>-\n  canal\n  boats',
]
const LISTS = [
  'canal，boats',
  '[canal, boats]',
  '[canal, Canal, canal, ""]',
  '\n  - canal\n  - yes\n  - canal',
  '\n- canal # postlint-disable-line blank-item\n-',
  '{ name: yes, x : [on] }',
]
const DATES = ['2026-03-04', '2026-3-4 19:30', '03/04/2026', '2099-03-04 19:30:00', '"2026-02-31"']
const URLS = [
  'https://example.com/canal.html',
  'https://example.com/canal.html?utm_source=x',
  'http://user@localhost/?utm_source=x',
  'www.example.com/canal',
]
const ALL = [...TEXTS, ...LISTS, ...DATES, ...URLS]

const FIELDS: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['layout', TEXTS],
  ['title', TEXTS],
  ['date', DATES],
  ['author', TEXTS],
  ['from', URLS],
  ['"from"', URLS],
  ['tags', LISTS],
  ['Tags', LISTS],
  ['categories', LISTS],
  ['comments', TEXTS],
  ['tilte', TEXTS],
]

const field = fc
  .constantFrom(...FIELDS)
  .chain(([name, values]) => fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...values), fc.constantFrom(...ALL))))

/** A post of few fields and few values, so that texts repeat from post to post and from field to field. */
export const repetitivePost: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(field, { minLength: 3, maxLength: 8, selector: ([name]) => name }),
    fc.constantFrom('', '[Canal](https://example.com/canal.html)\n'),
  )
  .map(([fields, body]) => `---\n${fields.map(([name, value]) => `${name}: ${value}\n`).join('')}---\n${body}`)

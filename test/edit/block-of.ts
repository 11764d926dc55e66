import fc from 'fast-check'

/** Blocks of YAML as people write them: every quote style, lists of both kinds, comments, blank lines, any line ending. */

const WORDS = [
  'post',
  'a b',
  '中文标题',
  '😀 hi',
  'https://x.org/a?b=c#d',
  '2023-10-28',
  '012',
  'true',
  "it's",
  '3',
  'x-y',
  '~',
]
const KEYS = ['layout', 'title', 'date', 'author', 'from', 'tags', 'categories', 'comments', '关键', 'x', 'y z', 'on']

const word = fc.constantFrom(...WORDS)
const comment = fc.constantFrom('', '', '', ' # 注释', '  # c: d 😀', ' #')
const quoted = fc.oneof(
  word,
  word.map((text) => `'${text.replaceAll("'", "''")}'`),
  word.map((text) => `"${text}"`),
  fc.constantFrom('"a\\n\\u6587"', "'a: b'", '"[x], #y"'),
)
const scalar = fc.tuple(quoted, comment).map(([text, end]) => [` ${text}${end}`])
const empty = comment.map((end) => [end])
const folded = fc
  .tuple(fc.constantFrom('|', '>', '|-', '>+', '|+'), comment, fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([header, end, lines]) => [` ${header}${end}`, ...lines.map((line) => `  ${line}`)])
const spread = fc
  .tuple(fc.constantFrom('', "'", '"'), comment)
  .map(([quote, end]) => [` ${quote}one 二`, `  three${quote}${end}`])
const flowList = fc
  .tuple(fc.array(quoted, { maxLength: 4 }), fc.constantFrom('', ' '), fc.constantFrom(', ', ',', ' , '), comment)
  .map(([items, pad, comma, end]) => [` [${pad}${items.join(comma)}${items.length > 0 ? pad : ''}]${end}`])
const tallFlowList = fc
  .array(fc.tuple(quoted, comment), { minLength: 1, maxLength: 3 })
  .map((items) => [' [', ...items.map(([item, end]) => `    ${item},${end}`), '  ]'])
const blockList = fc
  .tuple(fc.array(fc.tuple(quoted, comment), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '  ', ' '), comment)
  .map(([items, indent, end]) => [end, ...items.map(([item, own]) => `${indent}- ${item}${own}`)])
const map = fc
  .array(fc.tuple(quoted, comment), { minLength: 1, maxLength: 3 })
  .map((items) => ['', ...items.map(([item, own], at) => `  k${at}: ${item}${own}`)])
const flowMap = quoted.map((item) => [` {a: ${item}, b: [ c ]}`])

const value = fc.oneof(scalar, scalar, empty, folded, spread, flowList, tallFlowList, blockList, map, flowMap)
const above = fc.array(fc.constantFrom('', '# 上面的注释', '# b: c'), { maxLength: 2 })

/** A block with at least two fields, and the names of the fields in their order. */
export const blockOf = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 2, maxLength: 7 }),
    fc.array(fc.tuple(above, value), { minLength: 7, maxLength: 7 }),
    fc.array(fc.constantFrom('', '# tail'), { maxLength: 1 }),
    fc.constantFrom('\n', '\r\n', null),
    fc.infiniteStream(fc.constantFrom('\n', '\r\n')),
  )
  .map(([keys, parts, tail, eol, eols]) => {
    const lines = keys.flatMap((key, at) => {
      const [lead, [first = '', ...rest]] = parts[at] ?? [[], ['']]
      return [...lead, `${key}:${first}`, ...rest]
    })
    const text = [...lines, ...tail].map((line) => line + (eol ?? (eols.next().value as string))).join('')
    return { text, keys }
  })

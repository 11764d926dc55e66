import fc from 'fast-check'

/** Lines of a value: the first stands behind its key or dash, the others below it, with their own indent. */
type Lines = readonly string[]

const word = fc.constantFrom(
  'walk',
  'River',
  '河邊',
  'été',
  'a1',
  'x-y',
  '👍',
  'v1.2',
  "it's",
  'C++',
  'a#b',
  'x:y',
  '（上）',
  '-1',
)
const key = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.constantFrom('a', 'title', 'b_c', 'd-e', 'f.g', '標題', 'two words', 'constructor', ':sym'),
  },
  { weight: 15, arbitrary: fc.constantFrom('"q"', "'s t'", '"u: v"', '"2020"') },
  // Left to the full reader.
  { weight: 1, arbitrary: fc.constantFrom('__proto__', '12', 'true', '~') },
)

const bare = fc.constantFrom(
  '12',
  '-3.5',
  '0x1f',
  '012',
  '1e3',
  '.5',
  'true',
  'False',
  'null',
  '~',
  '2024-05-06',
  '10:30',
  'yes',
)
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const url = fc.constantFrom('https://x.example:80/a?b=c#d', '/a/b', 'mailto:x@y.example')
const inner = fc.array(fc.oneof(word, fc.constantFrom(': ', ' #', ', ', '[', '{', '- ')), { maxLength: 4 })
const double = inner.chain((parts) =>
  fc.constantFrom('', '\\n', '\\"', '\\u00e9', '\\\\', '\\x41', '\\ ').map((end) => `"${parts.join(' ')}${end}"`),
)
const single = inner.map((parts) => `'${parts.join(' ').replaceAll("'", "''")}'`)
const oneLine = fc.oneof(plain, plain, bare, fc.constant(''), url, double, single)

const tail = fc.constantFrom('', '', '', '', ' ', ' # note', '  # two: [')
const step = fc.constantFrom(2, 2, 4, 1, 3)
const gap = fc.constantFrom('', '', '', '# left', '    # deep', '  ')

const indented = (lines: Lines, width: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(width) + line))

const flow: fc.Arbitrary<string> = fc.letrec<{ list: string; map: string; value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      { weight: 100, arbitrary: fc.oneof(word, bare, double, single) },
      // Marks that mean something to YAML where nothing follows them.
      { weight: 1, arbitrary: fc.constantFrom('?', '-', ':', '?x', '-x', ':x', 'x:?y', 'x:', 'x?y', '&', '*') },
    ),
    tie('list'),
    tie('map'),
  ),
  list: fc
    .tuple(fc.array(tie('value'), { maxLength: 4 }), fc.constantFrom(', ', ',', ' , '), fc.constantFrom('', ' '))
    .map(([items, comma, pad]) => `[${pad}${items.join(comma)}${pad}]`),
  map: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 3 })
    .map((entries) => `{${entries.map(([name, value]) => `${name}: ${value}`).join(', ')}}`),
})).list

const flowOfLines: fc.Arbitrary<Lines> = fc
  .tuple(fc.array(fc.oneof(word, double, flow), { minLength: 1, maxLength: 3 }), step, fc.boolean(), tail)
  .map(([items, width, isOpen, note]) => [
    `[${note}`,
    ...indented(
      items.map((item, index) => (isOpen || index < items.length - 1 ? `${item},` : item)),
      width,
    ),
    ']',
  ])

const blockScalar: fc.Arbitrary<Lines> = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
    fc.array(fc.oneof(plain, plain, fc.constantFrom('', '  deeper', '# text', '- x', 'k: v')), {
      minLength: 1,
      maxLength: 5,
    }),
    step,
    tail,
  )
  .map(([style, chomp, lines, width, note]) => [`${style}${chomp}${note}`, ...indented(lines, width)])

const longText: fc.Arbitrary<Lines> = fc
  .tuple(
    fc.constantFrom('', '"', "'"),
    fc.array(fc.oneof(plain, fc.constant('')), { minLength: 2, maxLength: 4 }),
    step,
  )
  .map(([quote, lines, width]) => {
    const [first = '', ...others] = lines.map((line) => (quote === "'" ? line.replaceAll("'", "''") : line))
    const all = [quote + first, ...indented(others, width)]
    return [...all.slice(0, -1), (all.at(-1) ?? '') + quote]
  })

const { map: anyMap } = fc.letrec<{ value: Lines; map: Lines; list: Lines }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: fc.tuple(oneLine, tail).map(([text, note]) => [text + note]) },
    { weight: 2, arbitrary: fc.tuple(flow, tail).map(([text, note]) => [text + note]) },
    { weight: 1, arbitrary: flowOfLines },
    { weight: 1, arbitrary: blockScalar },
    { weight: 1, arbitrary: longText },
    { weight: 2, arbitrary: fc.tuple(tie('map'), step).map(([lines, width]) => ['', ...indented(lines, width)]) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('list'), fc.constantFrom(0, 2, 4))
        .map(([lines, width]) => ['', ...indented(lines, width)]),
    },
  ),
  map: fc
    .uniqueArray(fc.tuple(key, tie('value'), gap), { minLength: 1, maxLength: 5, selector: ([name]) => name })
    .map((entries) =>
      entries.flatMap(([name, [first = '', ...others], between]) => [
        ...(between === '' ? [] : [between]),
        first === '' ? `${name}:` : `${name}: ${first}`,
        ...others,
      ]),
    ),
  list: fc.array(fc.tuple(tie('value'), tie('map'), fc.boolean()), { minLength: 1, maxLength: 3 }).map((items) =>
    items.flatMap(([value, map, isMap]) => {
      const [first = '', ...others] = isMap ? map : value
      return [first === '' ? '-' : `- ${first}`, ...indented(others, 2)]
    }),
  ),
}))

/** A YAML block of all that posts write, most of it sound: nested maps and lists, every style of scalar, comments, line ends. */
export const yamlBlock: fc.Arbitrary<string> = fc
  .tuple(anyMap, fc.constantFrom('\n', '\n', '\r\n'))
  .map(([lines, eol]) => lines.map((line) => line + eol).join(''))

/** What makes a reader stumble, wherever it is put. */
const BITS = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  ':',
  ': ',
  ' #',
  '#',
  '- ',
  '-',
  '"',
  "'",
  '\\',
  '\\\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|',
  '>-\n',
  '&a ',
  '*a',
  '!x ',
  '? ',
  '%',
  '@',
  '---',
  '\n---\n',
  '...',
  '<<',
  '<<: ',
  '{{',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\0',
  '\x07',
  '\ud83d',
  '\\ud83d',
  '__proto__',
  '\na: ',
  '\n\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '\n  x: ',
  '+',
  '2',
  '~',
  '1',
]

/** A block with a few wounds. */
export const woundedBlock: fc.Arbitrary<string> = fc
  .tuple(
    yamlBlock,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...BITS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([block, wounds]) => {
    let text = block
    for (const [where, cut, bit] of wounds) {
      const at = where % (text.length + 1)
      text = text.slice(0, at) + bit + text.slice(at + cut)
    }
    return text
  })

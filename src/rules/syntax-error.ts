import { lineAt } from '../post/line-at.ts'
import type { YamlCause } from '../post/yaml/yaml-flaw.ts'
import { bracketQuoted } from '../values/lists/bracket-quoted.ts'
import { unknownFieldOf } from './context.ts'
import { defineRule } from './rule.ts'
import { findSecondField } from './syntax/find-second-field.ts'
import { type OtherCause, SYNTAX_ADVICE } from './syntax/syntax-advice.ts'
import { SYNTAX_REPAIRS } from './syntax/syntax-repairs.ts'

/** Front matter that does not read. */
export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'syntax',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'The front matter breaks the grammar of YAML, TOML or JSON.',
  why: 'One broken line loses all fields: Jekyll publishes the post without title and date, the other generators stop.',
  messages: SYNTAX_ADVICE,
  titles: {
    quote: ({ field }: { field: string | null }) => `Put ${field === null ? 'the text' : `\`${field}\``} in quotes`,
    split: ({ name }: { name: string }) => `Start a new line with \`${name}\``,
    repair: ({ cause }: { cause: string }) => SYNTAX_REPAIRS.get(cause) ?? 'Repair the line',
  },
  examples: [
    { bad: '---\ntitle: Rivers: a walk\n---\n', fixed: "---\ntitle: 'Rivers: a walk'\n---\n" },
    { bad: '---\ntitle：河边散步\n---\n', fixed: '---\ntitle: 河边散步\n---\n', note: 'A full-width colon.' },
    { bad: '---\ntitle:A walk\n---\n', fixed: '---\ntitle: A walk\n---\n' },
    { bad: '---\ntags:\n* rivers\n* 散步\n---\n', fixed: '---\ntags:\n- rivers\n- 散步\n---\n' },
    { bad: '---\ntags: [rivers, walking\n---\n', fixed: '---\ntags: [rivers, walking]\n---\n', unsafe: true },
    { bad: '+++\ntitle = A walk\n+++\n', generator: 'hugo' },
  ],
  scalar: () => (scalar) => {
    const { node, part, kind } = scalar
    if (part === 'key' || kind !== 'list' || node.style !== 'plain' || scalar.format !== 'yaml') return null
    const quote = strayQuote(node.text)
    if (quote === null) return null
    const path = scalar.path()
    const span = { start: node.span.end - 1, end: node.span.end }
    const change = { kind: 'text', span, text: '', fields: [String(path[0])] } as const
    const fix = { title: 'repair', values: { cause: 'stray-quote' }, safety: 'unsafe', changes: [change] } as const
    const values = { field: path.join('.'), found: quote, line: node.text, isWhole: true }
    return { message: 'stray-quote', values, place: { span, path }, level: 'warning', fixes: [fix] }
  },
  explain: (
    { format, code, detail, span, path, repair },
    { source: { text }, post, collection: { fields: known, generator, portable } },
  ) => {
    // Measured: js-yaml reads what is meant, libyaml stops.
    if (TABS_BETWEEN.has(code) && post !== null && !portable && generator.yaml.dialect.startsWith('js-yaml'))
      return null
    const field = path === undefined || path.length === 0 ? null : path.join('.')
    // The escape is known by the character after its backslash.
    const found =
      code === 'unknown-escape'
        ? text.slice(span.start, span.start + 2)
        : TOML_AS_WRITTEN.has(code) && format === 'toml'
          ? text.slice(span.start, span.end)
          : detail
    const values = {
      field,
      found,
      line: lineOf(text, span.start),
      isWhole: typeof path?.at(-1) === 'number' || startsValue(text, span.start),
    }
    const place = path === undefined ? { span } : { span, path }
    // All messages take the same values; TypeScript gives up on unions of more than 25 kinds.
    const message = (format === 'yaml' ? code : (CAUSES.get(`${format} ${code}`) ?? format)) as 'unreadable'
    if (code === 'reserved-start' && field !== null && generator.texts.unquoted?.includes(field) === true)
      return { message: 'unquoted', values, place, level: 'info' }
    if (repair === undefined) return { message, values, place }
    // What stands between the fields changes none of them.
    const fields = BETWEEN_FIELDS.has(code) ? ('none' as const) : ('any' as const)
    const changes = repair.edits.map(
      ({ start, end, text: by }) => ({ kind: 'text', span: { start, end }, text: by, fields }) as const,
    )
    const { kind } = known.find(({ name }) => name === field) ?? unknownFieldOf(field ?? '', generator)
    if (code === 'unbracketed-items' && kind === 'text') return { message: 'text-after-quote', values, place }
    const second = MERGED.has(code) ? findSecondField(text, span.start, known) : null
    if (second !== null) {
      const split = { kind: 'text', span: second.gap, text: second.lineBreak, fields: 'any' } as const
      const together = { title: 'quote', values: { field }, safety: 'manual', changes } as const
      const apart = { title: 'split', values: { name: second.name }, safety: 'manual', changes: [split] } as const
      return { message: 'two-fields', values: { ...values, found: second.name }, place, fixes: [apart, together] }
    }
    if (kind === 'list' && code === 'text-after-quote' && repair.edits.length === 1) {
      const [{ start, end }] = repair.edits as [(typeof repair.edits)[0]]
      const written = bracketQuoted(text.slice(start, end))
      // With other marks between them, quotes around all of it would make text of quotes.
      if (written === null && /^["'].*["'][^"']*["']/.test(text.slice(start, end))) return { message, values, place }
      if (written !== null) {
        const change = { kind: 'text', span: { start, end }, text: written, fields: 'any' } as const
        const title = { title: 'repair', values: { cause: 'unbracketed-items' } } as const
        return {
          message: 'unbracketed-items',
          values,
          place,
          fixes: [{ ...title, safety: 'unsafe', changes: [change] }],
        }
      }
    }
    // Quotes make text of what is none: no date, no number, no address, and no list.
    const isText = kind === 'text' || kind === 'other'
    // `-"a: b": c`: the quote of a name that the colon cut in two would become text.
    const isCut = QUOTED.has(code) && /["']/.test(field ?? '')
    const safety = isCut
      ? 'manual'
      : !QUOTED.has(code) || isText || (kind === 'list' && !MARKS_OF_LISTS.has(code))
        ? repair.safety
        : kind === 'list' || kind === 'url'
          ? 'unsafe'
          : 'manual'
    const fix = QUOTED.has(code)
      ? ({ title: 'quote', values: { field }, safety, changes } as const)
      : ({ title: 'repair', values: { cause: code }, safety, changes } as const)
    return { message, values, place, fixes: [fix] }
  },
})

const TABS_BETWEEN: ReadonlySet<string> = new Set(['tab-in-blank-line', 'tab-before-comment', 'tab-after-dash'])
const MARKS_OF_LISTS: ReadonlySet<string> = new Set(['reserved-start', 'text-after-quote'])

/** Whether nothing but the name of the field stands before an offset in its line. */
function startsValue(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim()
  return before.endsWith(':')
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, lineAt(text, start).end).trim()
}

// Where the words of the parser say less than what stands there.
const TOML_AS_WRITTEN: ReadonlySet<string> = new Set([
  'malformed-date',
  'invalid-date',
  'invalid-time',
  'full-width-quote',
])

/** The messages of what the readers of TOML and JSON know by name; their own words serve for the rest. */
const CAUSES: ReadonlyMap<string, YamlCause | OtherCause> = new Map([
  ['toml merge-conflict', 'merge-conflict'],
  ['json merge-conflict', 'merge-conflict'],
  ['toml yaml-in-toml', 'yaml-in-toml'],
  ['toml byte-order-mark', 'byte-order-mark'],
  ['toml boolean', 'toml-boolean'],
  ['toml stray-punctuation', 'toml-punctuation'],
  ['toml full-width-quote', 'full-width-quote'],
  ['toml unknown-escape', 'toml-escape'],
  ['toml malformed-date', 'toml-date'],
  ['toml invalid-date', 'toml-impossible'],
  ['toml invalid-time', 'toml-impossible'],
])

/** A quote at the end of plain text that is the only one of its kind; inches and feet have a digit before it. */
function strayQuote(text: string): string | null {
  const last = text.charAt(text.length - 1)
  if ((last !== '"' && last !== "'") || text.indexOf(last) !== text.length - 1) return null
  // `the boys'`
  return (last === '"' ? /[\d\s]/ : /[\d\ss]/).test(text.charAt(text.length - 2)) ? null : last
}

const BETWEEN_FIELDS: ReadonlySet<string> = new Set(['tab-in-blank-line', 'tab-before-comment', 'tab-after-dash'])

const MERGED: ReadonlySet<string> = new Set(['colon-in-plain', 'text-after-quote', 'reserved-start'])

const QUOTED: ReadonlySet<string> = new Set([
  'colon-in-plain',
  'reserved-start',
  'template',
  'text-after-quote',
  'unknown-tag',
  'unknown-alias',
])

import { lineAt } from '../post/line-at.ts'
import type { Span } from '../post/place.ts'
import type { YamlCause } from '../post/yaml/yaml-flaw.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import type { Field } from './context.ts'
import { defineRule, type Text } from './rule.ts'

interface Values {
  /** The field in whose lines it stands. */
  readonly field: string | null
  /** The culprit as written, or the words of the parser. */
  readonly found: string
  /** The line on which it stands. */
  readonly line: string
  /** Whether it stands where the value of the field begins. */
  readonly isWhole: boolean
}

/** Mistakes of TOML that say more than the words of a parser, and what is no mistake of grammar at all. */
type OtherCause = 'yaml-in-toml' | 'toml-escape' | 'toml-date' | 'stray-quote' | 'two-fields'

const QUOTE_IT = 'Put the text in quotes.'

/** Front matter that does not read. */
export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'syntax',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'The front matter breaks the grammar of YAML, TOML or JSON.',
  why: 'One broken line loses all fields: Jekyll publishes the post without title and date, the other generators stop.',
  messages: {
    'colon-in-plain': advise(
      (place) => `${place} holds a colon followed by a space, which only text in quotes may`,
      QUOTE_IT,
    ),
    'comment-in-list': advise(
      (place) => `a space and \`#\` start a comment in the middle of the list${of(place)}`,
      QUOTE_IT,
    ),
    'reserved-start': (values: Values): Text => ({
      what: `${starter(values)} starts with ${quoteValue(values.found)}, which has a meaning of its own in YAML`,
      how: QUOTE_IT,
    }),
    'missing-space': (values: Values): Text => ({
      what: `a space is missing after ${quoteValue(values.found)} in ${quoteValue(values.line, 40)}`,
      how: 'Add a space.',
    }),
    'asterisk-item': (values: Values): Text => ({
      what: '`*` starts no list item in front matter',
      how: `Write ${quoteValue(values.line.replace('*', '-'), 40)}.`,
    }),
    'tab-indent': (values: Values): Text => ({
      what: `a tab indents the line ${quoteValue(values.line, 40)}, and YAML allows only spaces there`,
      how: 'Indent with spaces.',
    }),
    'tab-in-blank-line': advise(
      () => 'a line between the fields holds a tab, and YAML allows only spaces there',
      'Remove the tab.',
    ),
    'tab-before-comment': advise(
      () => 'a tab stands before the comment, and YAML allows only spaces there',
      'Indent the comment with spaces.',
    ),
    'tab-after-dash': (values: Values): Text => ({
      what: `a tab stands after the dash of the item ${quoteValue(values.line, 40)}, and YAML allows only spaces there`,
      how: 'Type a space after the dash.',
    }),
    'byte-order-mark': (values: Values): Text => ({
      what: `an invisible byte order mark (U+FEFF) stands before ${quoteValue(values.line.replace(/^\ufeff+/, ''), 40)}`,
      how: 'Remove it: some readers take it for a part of the name, others stop.',
    }),
    'odd-indent': (values: Values): Text => ({
      what: `a blank that is no plain space indents the line ${quoteValue(values.line, 40)}`,
      how: 'Indent with plain spaces.',
    }),
    'stray-indent': (values: Values): Text => ({
      what: `the line ${quoteValue(values.line, 40)} is indented, although the line above has no room for it`,
      how: 'Start the name of the field at the beginning of the line, like the others.',
    }),
    'full-width-colon': (values: Values): Text => ({
      what: `a full-width colon ${quoteValue(values.found)} stands after the name of the field`,
      how: 'Type the colon of the keyboard and a space: `: `.',
    }),
    'full-width-comma': advise(
      (place) => `a full-width comma separates the items of the list${of(place)}`,
      'Type the comma `,` between the items.',
    ),
    'full-width-quote': (values: Values): Text => ({
      what: `${subject(values)} is meant to be in quotes but has full-width or curly ones: ${quoteValue(values.found)}`,
      how: 'Type the straight quotes `"`.',
    }),
    'unclosed-quote': (values: Values): Text => ({
      what: `the quote ${quoteValue(values.found)}${of(subject(values))} is never closed`,
      how: 'Add the closing quote, or remove the opening one.',
    }),
    'unclosed-bracket': (values: Values): Text => ({
      what: `the bracket ${quoteValue(values.found)}${of(subject(values))} is never closed`,
      how: 'Add the closing bracket, or put the text in quotes if it is no list.',
    }),
    'mismatched-bracket': (values: Values): Text => ({
      what: `the list${of(subject(values))} is closed with ${quoteValue(values.found)}, a bracket of another kind`,
      how: 'Close the list with the bracket that belongs to the opening one.',
    }),
    'stray-bracket': advise((place) => `there is a closing bracket too many${of(place)}`, 'Remove the bracket.'),
    'missing-comma': advise(
      (place) => `a comma is missing between two items${of(place)}`,
      'Type a comma between the items.',
    ),
    'empty-item': advise((place) => `nothing stands between two commas${of(place)}`, 'Remove one of the commas.'),
    'text-after-quote': advise(
      (place) => `text follows the closing quote${of(place)}`,
      'Put the whole text in quotes, of the kind that is not in the text.',
    ),
    'quote-in-quotes': advise(
      (place) => `a quote inside the text ends the text${of(place)} too early`,
      "Double the quote (`''` in single quotes) or write `\\\"` (in double quotes).",
    ),
    'unknown-escape': (values: Values): Text => ({
      what: `${quoteValue(values.found)}${of(subject(values))} is no escape that YAML knows`,
      how: 'Write two backslashes for a backslash, or use single quotes.',
    }),
    'stray-punctuation': (values: Values): Text => ({
      what: `${quoteValue(values.found)} follows the value${of(subject(values))}, which YAML does not allow`,
      how: 'Remove it.',
    }),
    'stray-quote': (values: Values): Text => ({
      what: `${subject(values)} ends with the quote ${quoteValue(values.found)}, which no other quote opens: ${quoteValue(values.line, 40)}`,
      how: 'Remove the quote, or add the one that is missing.',
    }),
    'two-fields': (values: Values): Text => ({
      what: `\`${values.found}\` begins on the line of ${subject(values)}, behind its value`,
      how: `Start a new line with \`${values.found}\`, or put all of the text in quotes.`,
    }),
    'unbracketed-items': advise(
      (place) => `several texts in quotes stand behind each other${of(place)}, without brackets around them`,
      'Put brackets around the items: `["first", "second"]`.',
    ),
    'uneven-indent': (values: Values): Text => ({
      what: `the line ${quoteValue(values.line, 40)} is indented otherwise than the lines above it`,
      how: 'Give it as many spaces as the other lines of its group.',
    }),
    'toml-in-yaml': (values: Values): Text => ({
      what: `the line ${quoteValue(values.line, 40)} is TOML, and the front matter between \`---\` is YAML`,
      how: 'Write `name: value`, or open and close the front matter with `+++`.',
    }),
    'merge-conflict': (values: Values): Text => ({
      what: `an unresolved merge conflict: ${quoteValue(values.line, 40)}`,
      how: 'Keep the lines that are right, and remove the others together with the marks.',
    }),
    template: (values: Values): Text => ({
      what: `the template tag ${quoteValue(values.line, 40)} stands in the front matter, where nothing runs it`,
      how: 'Write the value itself; a text that holds a tag goes in quotes.',
    }),
    'unknown-tag': (values: Values): Text => ({
      what: `${subject(values)} starts with \`!\`, which asks for a type that no reader knows`,
      how: QUOTE_IT,
    }),
    'unknown-alias': (values: Values): Text => ({
      what: `${subject(values)} refers to something that is not there: ${quoteValue(values.found)}`,
      how: QUOTE_IT,
    }),
    'control-character': advise(
      (place) => `a control character stands${place === VALUE ? ' here' : ` in ${place}`}`,
      'Remove the character.',
    ),
    'not-a-field': (values: Values): Text => ({
      what: `this line is no field: ${quoteValue(values.line, 40)}`,
      how: 'Write it as `name: value`, indent it if it continues the line above, or put `#` before it if it is a note.',
    }),
    unreadable: (values: Values): Text => ({
      what: `the YAML cannot be read here (${inWords(values.found)})`,
      how: 'Compare the line with the ones around it: quotes and brackets in pairs, spaces after colons, the same indent.',
    }),
    'yaml-in-toml': (values: Values): Text => ({
      what: `the line ${quoteValue(values.line, 40)} is YAML, and the front matter between \`+++\` is TOML`,
      how: 'Write `name = "value"`, or open and close the front matter with `---`.',
    }),
    'toml-escape': (values: Values): Text => ({
      what: `${quoteValue(values.found)}${of(subject(values))} is no escape that TOML knows`,
      how: 'Write two backslashes for a backslash, or use single quotes.',
    }),
    'toml-date': (values: Values): Text => ({
      what: `${subject(values)} is a date that TOML does not know: ${quoteValue(values.found, 40)}`,
      how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset.',
    }),
    toml: ({ found }: Values): Text => ({
      what: `this is not TOML: ${inWords(found)}`,
      how: 'Correct the line: text in TOML stands in quotes, after `name = `.',
    }),
    json: ({ found }: Values): Text => ({
      what: `this is not JSON: ${inWords(found)}`,
      how: 'Correct the line: names and texts in JSON stand in double quotes, with commas between the fields.',
    }),
  } satisfies Record<YamlCause | OtherCause | 'toml' | 'json', (values: Values) => Text>,
  titles: {
    quote: ({ field }: { field: string | null }) => `Put ${field === null ? 'the text' : `\`${field}\``} in quotes`,
    split: ({ name }: { name: string }) => `Start a new line with \`${name}\``,
    repair: ({ cause }: { cause: string }) => REPAIRS.get(cause) ?? 'Mend the line',
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
  explain: ({ format, code, detail, span, path, repair }, { source: { text }, collection: { fields: known } }) => {
    const field = path === undefined || path.length === 0 ? null : path.join('.')
    // The escape is known by the character after its backslash.
    const found =
      code === 'unknown-escape'
        ? text.slice(span.start, span.start + 2)
        : code === 'malformed-date' || (code === 'full-width-quote' && format === 'toml')
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
    if (repair === undefined) return { message, values, place }
    // What stands between the fields changes none of them.
    const fields = BETWEEN_FIELDS.has(code) ? ('none' as const) : ('any' as const)
    const changes = repair.edits.map(
      ({ start, end, text: by }) => ({ kind: 'text', span: { start, end }, text: by, fields }) as const,
    )
    const kind = known.find(({ name }) => name === field)?.kind
    if (code === 'unbracketed-items' && kind === 'text') return { message, values, place }
    const second = MERGED.has(code) ? findSecondField(text, span.start, known) : null
    if (second !== null) {
      const split = { kind: 'text', span: second.gap, text: second.lineBreak, fields: 'any' } as const
      const together = { title: 'quote', values: { field }, safety: 'manual', changes } as const
      const apart = { title: 'split', values: { name: second.name }, safety: 'manual', changes: [split] } as const
      return { message: 'two-fields', values: { ...values, found: second.name }, place, fixes: [apart, together] }
    }
    // Brackets and quotes in front of a list's items are marks of the list as likely as text.
    const safety = kind === 'list' && MARKS_OF_LISTS.has(code) ? 'unsafe' : repair.safety
    const fix = QUOTED.has(code)
      ? ({ title: 'quote', values: { field }, safety, changes } as const)
      : ({ title: 'repair', values: { cause: code }, safety, changes } as const)
    return { message, values, place, fixes: [fix] }
  },
})

const MARKS_OF_LISTS: ReadonlySet<string> = new Set(['reserved-start', 'text-after-quote'])

// What nearly every schema has; a colon behind one of these is hardly meant as text.
const COMMON_FIELDS: ReadonlySet<string> = new Set(
  'layout title date author authors tags categories category draft description permalink slug published'.split(' '),
)

// A name behind a blank, with a colon and a blank behind it.
const NAMES = /([ \t]+)([\p{L}_][\p{L}\p{N}_-]{0,39}):(?=[ \t]|\r?$)/gu
const MERGED: ReadonlySet<string> = new Set(['colon-in-plain', 'text-after-quote', 'reserved-start'])

/** `title: A walk date: 2026-03-04`: a field that is not there begins behind the text of another. */
function findSecondField(
  text: string,
  offset: number,
  known: readonly Field[],
): { name: string; gap: Span; lineBreak: string } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, Math.min(lineAt(text, start).end, start + LONGEST_LINE))
  // The first name on the line is that of the field itself.
  const own = line.indexOf(':')
  for (const { index, 1: blanks = '', 2: name = '' } of line.matchAll(NAMES)) {
    if (index < own || !(COMMON_FIELDS.has(name) || known.some((field) => field.name === name))) continue
    // Where the field is there already, this is a word before a colon.
    if (text.includes(`\n${name}:`)) continue
    const at = start + index
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
    return { name, gap: { start: at, end: at + blanks.length }, lineBreak }
  }
  return null
}

// Two fields that run together are no longer; a bound for hostile text.
const LONGEST_LINE = 1024

const VALUE = 'the value'

function subject({ field }: Values): string {
  return field === null ? VALUE : `\`${field}\``
}

/** The value itself, or an item of it when something stands between the name of the field and the culprit. */
function starter(values: Values): string {
  if (values.field === null || values.isWhole) return subject(values)
  return `an item of ${subject(values)}`
}

/** ` of \`title\``, or nothing where no field is known. */
function of(place: string): string {
  return place === VALUE ? '' : ` of ${place}`
}

function advise(what: (place: string) => string, how: string): (values: Values) => Text {
  return (values) => ({ what: what(subject(values)), how })
}

/** The words of a parser as the end of a sentence. */
function inWords(detail: string): string {
  const words = detail.replace(/[.\s]+$/, '').slice(0, 200)
  return /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** Whether nothing but the name of the field stands before an offset in its line. */
function startsValue(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim()
  return before.endsWith(':')
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, lineAt(text, start).end).trim()
}

/** The messages of what the readers of TOML and JSON know by name; their own words serve for the rest. */
const CAUSES: ReadonlyMap<string, YamlCause | OtherCause> = new Map([
  ['toml merge-conflict', 'merge-conflict'],
  ['json merge-conflict', 'merge-conflict'],
  ['toml yaml-in-toml', 'yaml-in-toml'],
  ['toml byte-order-mark', 'byte-order-mark'],
  ['toml full-width-quote', 'full-width-quote'],
  ['toml unknown-escape', 'toml-escape'],
  ['toml malformed-date', 'toml-date'],
])

/** A quote at the end of plain text that is the only one of its kind; inches and feet have a digit before it. */
function strayQuote(text: string): string | null {
  const last = text.charAt(text.length - 1)
  if ((last !== '"' && last !== "'") || text.indexOf(last) !== text.length - 1) return null
  // `the boys'`
  return (last === '"' ? /[\d\s]/ : /[\d\ss]/).test(text.charAt(text.length - 2)) ? null : last
}

const BETWEEN_FIELDS: ReadonlySet<string> = new Set(['tab-in-blank-line', 'tab-before-comment', 'tab-after-dash'])

const QUOTED: ReadonlySet<string> = new Set([
  'colon-in-plain',
  'reserved-start',
  'template',
  'text-after-quote',
  'unknown-tag',
  'unknown-alias',
])

const REPAIRS = new Map(
  Object.entries({
    'comment-in-list': 'Put the item in quotes',
    'missing-space': 'Add the missing space',
    'asterisk-item': 'Write `-` for `*`',
    'tab-indent': 'Indent with spaces',
    'tab-in-blank-line': 'Remove the tab',
    'tab-before-comment': 'Indent with spaces',
    'tab-after-dash': 'Type a space for the tab',
    'byte-order-mark': 'Remove the byte order mark',
    'odd-indent': 'Indent with plain spaces',
    'stray-indent': 'Remove the indent',
    'full-width-colon': 'Type a plain colon and a space',
    'full-width-comma': 'Type plain commas',
    'full-width-quote': 'Type straight quotes',
    'unclosed-quote': 'Close the quote',
    'unclosed-bracket': 'Close the bracket',
    'mismatched-bracket': 'Use the bracket that belongs there',
    'stray-bracket': 'Remove the extra bracket',
    'missing-comma': 'Add the missing comma',
    'empty-item': 'Remove the extra comma',
    'quote-in-quotes': 'Write the inner quotes as part of the text',
    'unknown-escape': 'Write the backslash as part of the text',
    'stray-punctuation': 'Remove it',
    'unbracketed-items': 'Put brackets around the items',
    'uneven-indent': 'Indent it like the others',
    'toml-in-yaml': 'Write `name: value`',
    'malformed-date': 'Write the date as TOML has it',
    'stray-quote': 'Remove the quote',
    'control-character': 'Remove the control character',
  } satisfies Partial<Record<YamlCause | 'malformed-date' | 'stray-quote', string>>),
) as ReadonlyMap<string, string>

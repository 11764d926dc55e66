import { lineAt } from '../post/line-at.ts'
import type { YamlCause } from '../post/yaml/yaml-flaw.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
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

const QUOTE_IT = 'Put the text in quotes.'

/** Front matter that does not read. */
export const syntaxError = defineRule({
  id: 'syntax-error',
  group: 'syntax',
  level: 'error',
  fixes: ['safe', 'unsafe'],
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
    toml: ({ found }: Values): Text => ({
      what: `this is not TOML: ${inWords(found)}`,
      how: 'Correct the line: text in TOML stands in quotes, after `name = `.',
    }),
    json: ({ found }: Values): Text => ({
      what: `this is not JSON: ${inWords(found)}`,
      how: 'Correct the line: names and texts in JSON stand in double quotes, with commas between the fields.',
    }),
  } satisfies Record<YamlCause | 'toml' | 'json', (values: Values) => Text>,
  titles: {
    quote: ({ field }: { field: string | null }) => `Put ${field === null ? 'the text' : `\`${field}\``} in quotes`,
    repair: ({ cause }: { cause: string }) => REPAIRS.get(cause) ?? 'Mend the line',
  },
  examples: [
    { bad: '---\ntitle: Rivers: a walk\n---\n', fixed: "---\ntitle: 'Rivers: a walk'\n---\n" },
    { bad: '---\ntitle：河边散步\n---\n', fixed: '---\ntitle: 河边散步\n---\n', note: 'A full-width colon.' },
    { bad: '---\ntitle:A walk\n---\n', fixed: '---\ntitle: A walk\n---\n' },
    { bad: '---\ntags:\n* rivers\n* 散步\n---\n', fixed: '---\ntags:\n- rivers\n- 散步\n---\n' },
    { bad: '---\ntags: [rivers, walking\n---\n', fixed: '---\ntags: [rivers, walking]\n---\n', unsafe: true },
    { bad: '+++\ntitle = A walk\n+++\n', collection: { generator: 'hugo' } },
  ],
  explain: ({ format, code, detail, span, path, repair }, { source: { text } }) => {
    const field = path === undefined || path.length === 0 ? null : path.join('.')
    // The escape is known by the character after its backslash.
    const found = code === 'unknown-escape' ? text.slice(span.start, span.start + 2) : detail
    const values = {
      field,
      found,
      line: lineOf(text, span.start),
      isWhole: typeof path?.at(-1) === 'number' || startsValue(text, span.start),
    }
    const place = path === undefined ? { span } : { span, path }
    // All messages take the same values; TypeScript gives up on unions of more than 25 kinds.
    const message = (format === 'yaml' ? code : format) as 'unreadable'
    if (repair === undefined) return { message, values, place }
    // What stands between the fields changes none of them.
    const fields = BETWEEN_FIELDS.has(code) ? ('none' as const) : ('any' as const)
    const changes = repair.edits.map(
      ({ start, end, text: by }) => ({ kind: 'text', span: { start, end }, text: by, fields }) as const,
    )
    const { safety } = repair
    const fix = QUOTED.has(code)
      ? ({ title: 'quote', values: { field }, safety, changes } as const)
      : ({ title: 'repair', values: { cause: code }, safety, changes } as const)
    return { message, values, place, fixes: [fix] }
  },
})

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

const BETWEEN_FIELDS: ReadonlySet<string> = new Set(['tab-in-blank-line', 'tab-before-comment', 'tab-after-dash'])

const QUOTED: ReadonlySet<string> = new Set([
  'colon-in-plain',
  'reserved-start',
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
    'control-character': 'Remove the control character',
  } satisfies Partial<Record<YamlCause, string>>),
) as ReadonlyMap<string, string>

import type { YamlCause } from '../../post/yaml/yaml-flaw.ts'
import { quoteValue } from '../../values/characters/quote-value.ts'
import type { Text } from '../rule.ts'

export interface SyntaxValues {
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
export type OtherCause =
  | 'unquoted'
  | 'yaml-in-toml'
  | 'toml-boolean'
  | 'toml-punctuation'
  | 'toml-escape'
  | 'toml-date'
  | 'toml-impossible'
  | 'stray-quote'
  | 'two-fields'

const QUOTE_IT = 'Put the text in quotes.'

/** What `syntax-error` says of each cause. */
export const SYNTAX_ADVICE = {
  'colon-in-plain': advise(
    (place) => `${place} holds a colon followed by a space, which only text in quotes may`,
    QUOTE_IT,
  ),
  'comment-in-list': advise(
    (place) => `a space and \`#\` start a comment in the middle of the list${of(place)}`,
    QUOTE_IT,
  ),
  'reserved-start': (values: SyntaxValues): Text => ({
    what: `${starter(values)} starts with ${quoteValue(values.found)}, which has a meaning of its own in YAML`,
    how: QUOTE_IT,
  }),
  unquoted: (values: SyntaxValues): Text => ({
    what: `${subject(values)} starts with ${quoteValue(values.found)}, which its own reader takes and YAML does not`,
    how: 'Leave it where nothing else reads the file; what YAML would say of its other fields is not known.',
  }),
  'missing-space': (values: SyntaxValues): Text => ({
    what: `a space is missing after ${quoteValue(values.found)} in ${quoteValue(values.line, 40)}`,
    how: 'Add a space.',
  }),
  'asterisk-item': (values: SyntaxValues): Text => ({
    what: '`*` starts no list item in front matter',
    how: `Write ${quoteValue(values.line.replace('*', '-'), 40)}.`,
  }),
  'tab-indent': (values: SyntaxValues): Text => ({
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
  'tab-after-dash': (values: SyntaxValues): Text => ({
    what: `a tab stands after the dash of the item ${quoteValue(values.line, 40)}, and YAML allows only spaces there`,
    how: 'Type a space after the dash.',
  }),
  'byte-order-mark': (values: SyntaxValues): Text => ({
    what: `an invisible byte order mark (U+FEFF) stands before ${quoteValue(values.line.replace(/^\ufeff+/, ''), 40)}`,
    how: 'Remove it: some readers take it for a part of the name, others stop.',
  }),
  'odd-indent': (values: SyntaxValues): Text => ({
    what: `a blank that is no plain space indents the line ${quoteValue(values.line, 40)}`,
    how: 'Indent with plain spaces.',
  }),
  'stray-indent': (values: SyntaxValues): Text => ({
    what: `the line ${quoteValue(values.line, 40)} is indented, although the line above has no room for it`,
    how: 'Start the name of the field at the beginning of the line, like the others.',
  }),
  'full-width-colon': (values: SyntaxValues): Text => ({
    what: `a full-width colon ${quoteValue(values.found)} stands after the name of the field`,
    how: 'Type the colon of the keyboard and a space: `: `.',
  }),
  'full-width-comma': advise(
    (place) => `a full-width comma separates the items of the list${of(place)}`,
    'Type the comma `,` between the items.',
  ),
  'full-width-quote': (values: SyntaxValues): Text => ({
    what: `${subject(values)} is meant to be in quotes but has full-width or curly ones: ${quoteValue(values.found)}`,
    how: 'Type the straight quotes `"`.',
  }),
  'unclosed-quote': (values: SyntaxValues): Text => ({
    what: `the quote ${quoteValue(values.found)}${of(subject(values))} is never closed`,
    how: 'Add the closing quote, or remove the opening one.',
  }),
  'unclosed-bracket': (values: SyntaxValues): Text => ({
    what: `the bracket ${quoteValue(values.found)}${of(subject(values))} is never closed`,
    how: 'Add the closing bracket, or put the text in quotes if it is no list.',
  }),
  'mismatched-bracket': (values: SyntaxValues): Text => ({
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
  'doubled-quotes': advise((place) => `the quotes around ${place} are doubled`, 'Write one of them on each side.'),
  'quote-in-quotes': advise(
    (place) => `a quote inside the text ends the text${of(place)} too early`,
    "Double the quote (`''` in single quotes) or write `\\\"` (in double quotes).",
  ),
  'unknown-escape': (values: SyntaxValues): Text => ({
    what: `${quoteValue(values.found)}${of(subject(values))} is no escape that YAML knows`,
    how: 'Write two backslashes for a backslash, or use single quotes.',
  }),
  'stray-punctuation': (values: SyntaxValues): Text => ({
    what: `${quoteValue(values.found)} follows the value${of(subject(values))}, which YAML does not allow`,
    how: 'Remove it.',
  }),
  'stray-quote': (values: SyntaxValues): Text => ({
    what: `${subject(values)} ends with the quote ${quoteValue(values.found)}, which no other quote opens: ${quoteValue(values.line, 40)}`,
    how: 'Remove the quote, or add the one that is missing.',
  }),
  'two-fields': (values: SyntaxValues): Text => ({
    what: `\`${values.found}\` begins on the line of ${subject(values)}, behind its value`,
    how: `Start a new line with \`${values.found}\`, or put all of the text in quotes.`,
  }),
  'unbracketed-items': advise(
    (place) => `several texts in quotes stand behind each other${of(place)}, without brackets around them`,
    'Put brackets around the items: `["first", "second"]`.',
  ),
  'uneven-indent': (values: SyntaxValues): Text => ({
    what: `the line ${quoteValue(values.line, 40)} is indented otherwise than the lines above it`,
    how: 'Give it as many spaces as the other lines of its group.',
  }),
  'toml-in-yaml': (values: SyntaxValues): Text => ({
    what: `the line ${quoteValue(values.line, 40)} is TOML, and the front matter between \`---\` is YAML`,
    how: 'Write `name: value`, or open and close the front matter with `+++`.',
  }),
  'merge-conflict': (values: SyntaxValues): Text => ({
    what: `an unresolved merge conflict: ${quoteValue(values.line, 40)}`,
    how: 'Keep the lines that are right, and remove the others together with the marks.',
  }),
  template: (values: SyntaxValues): Text => ({
    what: `the template tag ${quoteValue(values.line, 40)} stands in the front matter, where nothing runs it`,
    how: 'Write the value itself; a text that holds a tag goes in quotes.',
  }),
  'unknown-tag': (values: SyntaxValues): Text => ({
    what: `${subject(values)} starts with \`!\`, which asks for a type that no reader knows`,
    how: QUOTE_IT,
  }),
  'unknown-alias': (values: SyntaxValues): Text => ({
    what: `${subject(values)} refers to something that is not there: ${quoteValue(values.found)}`,
    how: QUOTE_IT,
  }),
  'control-character': advise(
    (place) => `a control character stands${place === VALUE ? ' here' : ` in ${place}`}`,
    'Remove the character.',
  ),
  'not-a-field': (values: SyntaxValues): Text => ({
    what: `this line is no field: ${quoteValue(values.line, 40)}`,
    how: 'Write it as `name: value`, indent it if it continues the line above, or put `#` before it if it is a note.',
  }),
  unreadable: (values: SyntaxValues): Text => ({
    what: `the YAML cannot be read here (${inWords(values.found)})`,
    how: 'Compare the line with the ones around it: quotes and brackets in pairs, spaces after colons, the same indent.',
  }),
  'yaml-in-toml': (values: SyntaxValues): Text => ({
    what: `the line ${quoteValue(values.line, 40)} is YAML, and the front matter between \`+++\` is TOML`,
    how: 'Write `name = "value"`, or open and close the front matter with `---`.',
  }),
  'toml-escape': (values: SyntaxValues): Text => ({
    what: `${quoteValue(values.found)}${of(subject(values))} is no escape that TOML knows`,
    how: 'Write two backslashes for a backslash, or use single quotes.',
  }),
  'toml-boolean': (values: SyntaxValues): Text => ({
    what: `${subject(values)} is ${quoteValue(values.line.slice(values.line.indexOf('=') + 1).trim(), 40)}, which TOML does not know without quotes`,
    how: 'Write `true` or `false`, or put the text in quotes.',
  }),
  'toml-punctuation': (values: SyntaxValues): Text => ({
    what: `${quoteValue(values.found)} follows the value${of(subject(values))}, which TOML does not allow`,
    how: 'Remove it.',
  }),
  'toml-date': (values: SyntaxValues): Text => ({
    what: `${subject(values)} is a date that TOML does not know: ${quoteValue(values.found, 40)}`,
    how: 'Write the day as YYYY-MM-DD, or day and time as YYYY-MM-DDTHH:MM:SS with an offset.',
  }),
  'toml-impossible': (values: SyntaxValues): Text => ({
    what: `${subject(values)} is a date or time that does not exist: ${quoteValue(values.found, 40)}`,
    how: 'Correct it; nobody but the author can know what was meant.',
  }),
  toml: ({ found }: SyntaxValues): Text => ({
    what: `this is not TOML: ${inWords(found)}`,
    how: `Correct the line${/quote/i.test(found) ? ': text in TOML stands in quotes, after `name = `' : ': each field of TOML is written as `name = value`, on a line of its own'}.`,
  }),
  json: ({ found }: SyntaxValues): Text => ({
    what: `this is not JSON: ${inWords(found)}`,
    how: 'Correct the line: names and texts in JSON stand in double quotes, with commas between the fields.',
  }),
} satisfies Record<YamlCause | OtherCause | 'toml' | 'json', (values: SyntaxValues) => Text>

const VALUE = 'the value'

function subject({ field }: SyntaxValues): string {
  return field === null ? VALUE : `\`${field}\``
}

/** The value itself, or an item of it when something stands between the name of the field and the culprit. */
function starter(values: SyntaxValues): string {
  if (values.field === null || values.isWhole) return subject(values)
  return `an item of ${subject(values)}`
}

/** ` of \`title\``, or nothing where no field is known. */
function of(place: string): string {
  return place === VALUE ? '' : ` of ${place}`
}

function advise(what: (place: string) => string, how: string): (values: SyntaxValues) => Text {
  return (values) => ({ what: what(subject(values)), how })
}

/** The words of a parser as the end of a sentence. */
function inWords(detail: string): string {
  const words = detail.replace(/[.\s]+$/, '').slice(0, 200)
  return /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

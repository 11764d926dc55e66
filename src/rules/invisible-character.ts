import type { Change } from '../edit/change.ts'
import type { Format } from '../post/block.ts'
import { eachScalar, type PlacedScalar } from '../post/each-scalar.ts'
import { placesOf } from '../post/tree.ts'
import { codePointText } from '../values/characters/code-point.ts'
import { findInvisibleCharacters, type InvisibleCharacter } from '../values/characters/find-invisible-characters.ts'
import { findUnmeantEscapes } from '../values/characters/find-unmeant-escapes.ts'
import { hasOddCharacter } from '../values/characters/has-odd-character.ts'
import { isTypographicSpace } from '../values/characters/is-typographic-space.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { type Collection, unknownFieldOf } from './context.ts'
import { defineRule } from './rule.ts'
import { isBelowEmpty } from './syntax/is-below-empty.ts'
import { standsPlain } from './syntax/stands-plain.ts'

interface Values {
  readonly field: string
  readonly part: 'key' | 'value'
  /** What was found, each kind once. */
  readonly characters: readonly { readonly name: string; readonly code: string }[]
  readonly count: number
  readonly value: string
}

/** Characters that nobody sees, in the name or the value of a field. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  group: 'file',
  level: 'warning',
  fixes: ['safe', 'unsafe'],
  summary: 'A name or value holds a character that nobody sees.',
  why: 'Two texts that look alike are then different: a tag gets a second page, a field is not found, a link leads nowhere.',
  messages: {
    holds: (values: Values) => ({
      what: `${subject(values)} holds ${list(values)}: ${quoteValue(values.value)}`,
      how: values.characters.every(({ name }) => /^(?:narrow )?no-break/.test(name))
        ? `Type ${values.count === 1 ? 'a plain space' : 'plain spaces'} instead.`
        : values.count === 1
          ? 'Remove it: it usually comes along when text is copied from a web page or a document.'
          : 'Remove them: they usually come along when text is copied from a web page or a document.',
    }),
    only: (values: Values) => ({
      what: `${subject(values)} looks empty, but holds ${list(values)}`,
      how: `Remove ${values.count === 1 ? 'it' : 'them'}, and write what is meant.`,
    }),
    letter: ({ character, written, ...values }: Values & { character: string; written: string }) => ({
      what: `${subject(values)} holds ${character}, because ${quoteValue(written)} is an escape: ${quoteValue(values.value)}`,
      how: 'Write two backslashes for a backslash, or put the text in single quotes.',
    }),
    escaped: (values: Values) => ({
      what: `${subject(values)} holds ${list(values)}, written as an escape: ${quoteValue(values.value)}`,
      how:
        values.count === 1
          ? 'Remove the escape: readers of the site get the character itself.'
          : 'Remove the escapes: readers of the site get the characters themselves.',
    }),
  },
  titles: {
    backslash: () => 'Write two backslashes for the backslash',
    remove: ({ count }: { count: number }) => `Remove the invisible ${count === 1 ? 'character' : 'characters'}`,
    replace: ({ count }: { count: number }) => `Type ${count === 1 ? 'a plain space' : 'plain spaces'} instead`,
  },
  examples: [
    { bad: '---\ntitle: A\u200b walk\n---\n', fixed: '---\ntitle: A walk\n---\n', note: 'A zero-width space.' },
    {
      bad: '---\ntitle: "The angle $\\theta$"\n---\n',
      fixed: '---\ntitle: "The angle $\\\\theta$"\n---\n',
      unsafe: true,
      note: 'A tab and `heta`.',
    },
    {
      bad: '---\ntags: [河边\u00a0散步]\n---\n',
      fixed: '---\ntags: [河边 散步]\n---\n',
      note: 'A no-break space; between two words of a title it is typography.',
    },
  ],
  *check(post, { collection }) {
    const { block, source } = post
    // Escapes decode to anything; nearly no post has one.
    const hasEscapes = block.text.includes('\\') && ESCAPE.test(block.text)
    if (!hasEscapes && !hasOddCharacter(block.text)) return
    for (const scalar of eachScalar(post.tree().root)) {
      const { node, path, part } = scalar
      const raw = source.text.slice(node.span.start, node.span.end)
      const found = findInvisibleCharacters(raw).filter((one) => !isTypography(one, scalar, raw, collection))
      const place = { span: spanOf(found[0], node.span), path, part }
      if (found.length === 0) {
        if (!hasEscapes || node.style === 'plain' || node.style === 'single' || !raw.includes('\\')) continue
        const escapes = findUnmeantEscapes(raw)
        for (const { start, end, text } of escapes) {
          const span = { start: node.span.start + start, end: node.span.start + end }
          const double = { kind: 'text', span: { start: span.start, end: span.start }, text: '\\' } as const
          const changes = [{ ...double, fields: fieldsOf(scalar) }]
          const fixes = [{ title: 'backslash', values: {}, safety: 'unsafe', changes }] as const
          yield { message: 'letter', values: letterOf(scalar, raw, text), place: { span, path, part }, fixes }
        }
        const decoded = findInvisibleCharacters(node.text)
        if (decoded.length > 0 && escapes.length === 0)
          yield { message: 'escaped', values: valuesOf(scalar, raw, decoded), place: { path, part } }
        continue
      }
      const values = valuesOf(scalar, raw, found)
      const cleaned = clean(node.text)
      if (cleaned.trim() === '') {
        // An empty field of the schema is said to be empty, which is the error behind it.
        if (node.text.trim() !== '' || !collection.fields.some(({ name }) => name === path[0]))
          yield { message: 'only', values, place }
        continue
      }
      const title = found.every(({ kind }) => kind === 'no-break-space') ? 'replace' : 'remove'
      // A name that may belong to the field above stands where its author puts it.
      const safety = isBelowEmpty(scalar, source.text) ? 'unsafe' : 'safe'
      const changes = changesOf(scalar, raw, found, cleaned, block.format, safety)
      const fixes = changes === null ? [] : ([{ title, values: { count: found.length }, safety, changes }] as const)
      yield { message: 'holds', values, place, fixes }
    }
  },
})

/** Names, dates, addresses and tags are compared; all other text is read by people. */
function isTypography(
  { kind, offset }: InvisibleCharacter,
  { node, path: [name], part }: PlacedScalar,
  raw: string,
  { fields, generator }: Collection,
): boolean {
  if (kind !== 'no-break-space' || part === 'key') return false
  const field = fields.find((one) => one.name === name) ?? unknownFieldOf(String(name), generator)
  if (field.kind === 'date' || field.kind === 'url' || field.kind === 'list') return false
  if (generator.addresses.some(({ field: address }) => address === name)) return false
  const marks = node.style === 'single' || node.style === 'double' ? 1 : 0
  return isTypographicSpace(raw, offset, marks, raw.length - marks)
}

// Those of YAML, TOML and JSON that can stand for a character that nobody sees.
const ESCAPE = /\\[xuUe0abvfnrtNLP_]/

function spanOf(
  first: InvisibleCharacter | undefined,
  whole: { start: number; end: number },
): { start: number; end: number } {
  if (first === undefined) return whole
  const start = whole.start + first.offset
  return { start, end: start + first.length }
}

function clean(text: string): string {
  let cleaned = ''
  let at = 0
  for (const { offset, length, kind } of findInvisibleCharacters(text)) {
    cleaned += text.slice(at, offset) + (kind === 'no-break-space' ? ' ' : '')
    at = offset + length
  }
  return (cleaned + text.slice(at)).trim()
}

const CHARACTERS: Readonly<Record<string, string>> = {
  a: 'a bell',
  b: 'a backspace',
  e: 'an escape character',
  f: 'a form feed',
  n: 'a line break',
  r: 'a carriage return',
  t: 'a tab',
  v: 'a vertical tab',
}

function letterOf(scalar: PlacedScalar, raw: string, written: string) {
  return { ...valuesOf(scalar, raw, []), character: CHARACTERS[written.charAt(1)] ?? 'a control character', written }
}

/** Takes the characters out; null where what is left would no longer be read as the same text. */
function changesOf(
  scalar: PlacedScalar,
  raw: string,
  found: readonly InvisibleCharacter[],
  cleaned: string,
  format: Format,
  safety: 'safe' | 'unsafe',
): readonly Change[] | null {
  const { node, path, part } = scalar
  if (!isFree(scalar, cleaned)) return null
  // The first line of a block scalar that is not blank sets its indent.
  if (
    (node.style === 'literal' || node.style === 'folded') &&
    clean(/\n[ \t]*([^ \t\r\n].*)/.exec(raw)?.[1] ?? 'a') === ''
  )
    return null
  // What stood before a mark of YAML kept it from being one.
  if (format === 'yaml' && node.style === 'plain' && !isItem(raw) && !standsPlain(cleaned, part)) {
    return part === 'key' || raw.includes('\n') ? null : [{ kind: 'set', path, value: cleaned }]
  }
  const isIndented = safety === 'unsafe'
  const fields = isIndented ? 'any' : fieldsOf(scalar)
  let lead = 0
  return found.map(({ offset, length, kind }): Change => {
    const start = node.span.start + offset
    const isLeading = raw.slice(lead, offset).trim() === ''
    if (isLeading) lead = offset + length
    // A space before a name would be its indent.
    const text = kind === 'no-break-space' && (isIndented || !(part === 'key' && isLeading)) ? ' ' : ''
    return { kind: 'text', span: { start, end: start + length }, text, fields }
  })
}

/** A dash with a no-break space behind it was meant for an item. */
function isItem(raw: string): boolean {
  return /^-\u00a0/.test(raw)
}

/** A name that would then be there twice must not be cleaned. */
function isFree({ owner }: PlacedScalar, cleaned: string): boolean {
  return owner === null || placesOf(owner.map, cleaned).length === 0
}

function fieldsOf({ path, part, node }: PlacedScalar): readonly string[] {
  const field = String(path[0])
  return part === 'key' && path.length === 1 ? [field, clean(node.text)] : [field]
}

function valuesOf({ path, part }: PlacedScalar, raw: string, found: readonly InvisibleCharacter[]): Values {
  const kinds = new Map(found.map(({ codePoint, name }) => [codePoint, name]))
  const characters = Array.from(kinds, ([codePoint, name]) => ({
    name,
    code: codePointText(codePoint),
  }))
  return { field: path.join('.'), part, characters, count: found.length, value: raw }
}

function subject({ field, part }: Values): string {
  return part === 'key' ? `the name ${quoteValue(field)}` : quoteValue(field)
}

/** At most three kinds by name: a text full of them needs no longer list. */
function list({ characters, count }: Values): string {
  const names = characters.slice(0, 3).map(({ name, code }) => (name.startsWith('U+') ? code : `${name}, ${code}`))
  const more = characters.length > 3 ? ' and others' : ''
  return `${count === 1 ? 'an invisible character' : `${count} invisible characters`} (${names.join('; ')}${more})`
}

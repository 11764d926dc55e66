import type { KeyPath, Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { nodeAt } from '../post/tree.ts'
import { writtenAt } from '../post/written-at.ts'
import { quoteYaml } from '../post/yaml/quote-yaml.ts'
import { readsAsDate } from '../post/yaml/reads-as-date.ts'
import type { Collection, FieldKind } from './context.ts'
import { defineRule, type Level } from './rule.ts'
import { findField } from './schema/find-field.ts'
import { levelOfEffect } from './site/level-of-effect.ts'
import { describeExpected } from './words/describe-expected.ts'
import { describeValue } from './words/describe-value.ts'
import { type ShownValue, showValue } from './words/show-value.ts'

interface Values {
  readonly field: string
  readonly found: ShownValue
  /** The schema's word for the type. */
  readonly expected: string
  readonly kind: FieldKind | null
}

/** A value that is a number where text is wanted, text where a list is wanted, and the like. */
export const invalidType = defineRule({
  id: 'invalid-type',
  group: 'schema',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A value is of another kind than its field must have.',
  why: 'A layout that expects text and gets a number, a list or true stops the build or prints something odd.',
  messages: {
    bare: (values: Values) => ({
      what: says(values),
      how: `Put the value of \`${values.field}\` in quotes, so that every reader takes it for text.`,
    }),
    single: (values: Values) => ({
      what: says(values),
      how: `Write the value of \`${values.field}\` without brackets.`,
    }),
    quoted: (values: Values) => ({
      what: says(values),
      how: 'Write the date without quotes, which make a text of it.',
    }),
    other: (values: Values) => ({
      what: says(values),
      how: `Change the value of \`${values.field}\` to ${describeExpected(values.expected, values.kind)}.`,
    }),
  },
  titles: {
    quote: ({ field }: { field: string }) => `Quote the value of \`${field}\``,
    unquote: ({ field }: { field: string }) => `Remove the quotes around \`${field}\``,
    takeItem: ({ field }: { field: string }) => `Take the only item of \`${field}\``,
    write: ({ value }: { value: string }) => `Write ${value}`,
  },
  examples: [
    { bad: '---\ntitle: 2023\n---\n', fixed: '---\ntitle: "2023"\n---\n' },
    { bad: "---\nlayout: 'post'\ntitle: true\n---\n", fixed: "---\nlayout: 'post'\ntitle: 'true'\n---\n" },
    { bad: '---\ntags: [诗歌, 1984]\n---\n', fixed: '---\ntags: [诗歌, "1984"]\n---\n' },
    { bad: '---\ntitle: 2018-11-21\n---\n', fixed: '---\ntitle: "2018-11-21"\n---\n', note: 'A date to most readers.' },
    { bad: '---\nauthor: [Lin Yi]\n---\n' },
  ],
  scalar: ({ collection }) => {
    const level = levelOfDates(collection)
    if (level === null) return null
    return (scalar) => {
      const { node, part, kind } = scalar
      if (part === 'key' || node.style !== 'plain' || scalar.format === 'json') return null
      if ((kind !== 'text' && kind !== 'list') || !readsAsDate(node.text)) return null
      const path = scalar.path()
      if (isAway(kind, path) || isDateByName(kind, path)) return null
      const field = path.join('.')
      const found = { kind: 'date', text: node.text } as const
      const changes = [{ kind: 'quote' as const, path }]
      return {
        message: 'bare',
        values: { field, found, expected: 'string', kind },
        place: { path },
        level,
        fixes: [{ title: 'quote', values: { field }, safety: 'safe', changes }],
      }
    }
  },
  explain: ({ path, value, expected }, { post, collection }) => {
    const found = showValue(value, writtenAt(post, path))
    const kind = findField(path, collection)?.kind ?? null
    const field = path.join('.')
    const values = { field, found, expected, kind }
    const place = { path }
    const wanted = expected.split('|')
    // A schema that is handed Date objects takes a plain date for one, and a quoted one for text.
    if (post !== null && typeof value === 'string' && readsAsDate(value)) {
      const node = nodeAt(post.tree(), path)
      if (node?.kind === 'scalar' && node.style === 'plain' && wanted.includes('string')) {
        const isFound =
          (kind === 'text' || kind === 'list') &&
          !isAway(kind, path) &&
          !isDateByName(kind, path) &&
          levelOfDates(collection) !== null
        const changes = [{ kind: 'quote' as const, path }]
        const fix = { title: 'quote' as const, values: { field }, safety: 'safe' as const, changes }
        const date = { ...values, found: { kind: 'date', text: value } as const, kind: null }
        return isFound ? null : { message: 'bare', values: date, place, fixes: [fix] }
      }
      if (node?.kind === 'scalar' && node.style !== 'plain' && wanted.includes('date')) {
        const changes = [{ kind: 'text' as const, span: node.span, text: value, fields: [String(path[0])] }]
        const fix = { title: 'unquote' as const, values: { field }, safety: 'safe' as const, changes }
        return { message: 'quoted', values, place, fixes: [fix] }
      }
    }
    if (wanted.includes('string')) {
      // Quotes make no date and no URL of a number.
      const quotable = kind !== 'date' && kind !== 'url'
      if (quotable && (found.kind === 'number' || found.kind === 'boolean')) {
        const changes = [{ kind: 'quote' as const, path }]
        const safety = endsAtThousands(post, path) ? 'manual' : 'safe'
        return { message: 'bare', values, place, fixes: [{ title: 'quote', values: { field }, safety, changes }] }
      }
      const pair = pairOf(post, path)
      if (pair !== null) {
        const changes = [
          { kind: 'text' as const, span: pair.span, text: quoteYaml(pair.text, 'single'), fields: [String(path[0])] },
        ]
        const fix = { title: 'quote' as const, values: { field }, safety: 'unsafe' as const, changes }
        return { message: 'bare', values, place, fixes: [fix] }
      }
      const item = onlyText(value)
      if (item !== null) {
        const changes = [{ kind: 'set' as const, path, value: item }]
        const fix = { title: 'takeItem' as const, values: { field }, safety: 'manual' as const, changes }
        return { message: 'single', values, place, fixes: [fix] }
      }
    }
    const meant = wanted.includes('boolean') && typeof value === 'string' ? booleanOf(value) : null
    return { message: 'other', values, place, fixes: meant === null ? [] : [writeFix(path, meant)] }
  },
})

function says({ field, found, expected, kind }: Values): string {
  return `\`${field}\` is ${describeValue(found)}, but must be ${describeExpected(expected, kind)}`
}

/** What comes of a date where text is wanted, whatever the schema takes. */
function levelOfDates({ generator, portable }: Collection): Level | null {
  return portable ? 'error' : levelOfEffect(generator.texts.date)
}

/** What stands deeper than in an item of a list is another field. */
function isAway(kind: FieldKind, path: KeyPath): boolean {
  return path.length > (kind === 'list' ? 2 : 1)
}

/** Where the schema has a text for a date, the author means one. */
function isDateByName(kind: FieldKind, path: KeyPath): boolean {
  return kind === 'text' && path.some((step) => DATE_NAME.test(String(step)))
}

// `date`, `lastmod`, `publishedAt`, `created_at`, `last_update`
const DATE_NAME = /date|time|modified|lastmod|created|publish|expir|day$|[a-z]At$|_at$/i

/** `C: The Language`: text that a colon made a field of, on one line. */
function pairOf(post: Post | null, path: KeyPath): { text: string; span: Span } | null {
  if (post === null || post.block.format !== 'yaml') return null
  const node = nodeAt(post.tree(), path)
  if (node?.kind !== 'map' || node.entries.length !== 1) return null
  if (post.source.text.charAt(node.span.start) === '{') return null
  // Fields on lines below their field are meant as fields: a colon in a text is on the line of its field or dash.
  if (
    /^[ \t]*$/.test(
      post.source.text.slice(post.source.text.lastIndexOf('\n', node.span.start - 1) + 1, node.span.start),
    )
  )
    return null
  const [entry] = node.entries
  if (entry?.value.kind !== 'scalar' || entry.key.style !== 'plain' || entry.value.style !== 'plain') return null
  const span = { start: entry.key.span.start, end: entry.value.span.end }
  const text = post.source.text.slice(span.start, span.end).trimEnd()
  return /[\r\n]/.test(text) ? null : { text, span: { start: span.start, end: span.start + text.length } }
}

/** `[1,000 steps]`: the comma behind the item stands in a number as likely as between items. */
function endsAtThousands(post: Post | null, path: KeyPath): boolean {
  const node = post === null || typeof path.at(-1) !== 'number' ? undefined : nodeAt(post.tree(), path)
  if (post === null || node === undefined) return false
  const { text } = post.source
  return (
    /^,\d{3}(?!\d)/.test(text.slice(node.span.end, node.span.end + 5)) ||
    /\d,$/.test(text.slice(Math.max(node.span.start - 2, 0), node.span.start))
  )
}

function onlyText(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null
  const item: unknown = value[0]
  return typeof item === 'string' && item.trim() !== '' ? item : null
}

// YAML 1.1's words for true and false, which people still write.
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['y', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['n', false],
])

function booleanOf(text: string): boolean | null {
  return BOOLEANS.get(text.trim().toLowerCase()) ?? null
}

function writeFix(path: KeyPath, value: boolean) {
  const changes = [{ kind: 'set' as const, path, value }]
  return { title: 'write' as const, values: { value: String(value) }, safety: 'manual' as const, changes }
}

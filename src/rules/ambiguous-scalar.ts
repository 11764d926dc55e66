import type { Generator } from '../../schemas/generator.ts'
import { ownScalarReading } from '../generators/scalar-reading.ts'
import type { ScalarNode } from '../post/tree.ts'
import { readCoreScalar } from '../post/yaml/core-scalar.ts'
import { quoteYaml } from '../post/yaml/quote-yaml.ts'
import { readersOf } from '../post/yaml/readers-of.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { roundedNumber } from '../values/numbers/rounded-number.ts'
import type { FieldKind } from './context.ts'
import { defineRule, type ScalarPlace } from './rule.ts'
import { isSwitch } from './words/scalar-texts.ts'

interface Values {
  readonly field: string
  readonly text: string
  /** What other readers make of it, and which. */
  readonly readings: readonly { readonly readers: readonly string[]; readonly reads: string }[]
}

/** Text without quotes that some readers take for a number or a switch. */
export const ambiguousScalar = defineRule({
  id: 'ambiguous-scalar',
  group: 'syntax',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A value without quotes is text to some readers, and a number or `true` to others.',
  why: 'Generators follow different versions of YAML, so a tag `no` becomes `false` and an issue number `012` becomes 10.',
  messages: {
    text: (values: Values) => ({
      what: `${quoteValue(values.field)} holds ${quoteValue(values.text)} without quotes, which ${otherwise(values)}`,
      how: 'Put it in quotes, so that every reader takes it for text.',
    }),
    unclear: (values: Values) => ({
      what: `${quoteValue(values.field)} holds ${quoteValue(values.text)} without quotes, which ${otherwise(values)}`,
      how: isSwitch(values.text)
        ? 'Write `true` or `false` if it is a switch, or put it in quotes if it is text.'
        : 'Write it in plain digits if it is a number, or put it in quotes if it is text.',
    }),
    rounded: ({ field, text, reads }: { field: string; text: string; reads: string }) => ({
      what: `${quoteValue(field)} holds the number ${quoteValue(text)}, for which readers of JSON take ${quoteValue(reads)}`,
      how: 'Put it in quotes if it is text, as an id is: no number keeps so many digits.',
    }),
    key: (values: Values) => ({
      what: `the name ${quoteValue(values.text)} stands without quotes, which ${otherwise(values)}`,
      how: 'Put the name in quotes, so that every reader takes it for text.',
    }),
  },
  titles: { quote: ({ field }: { field: string }) => `Put ${quoteValue(field)} in quotes` },
  examples: [
    { bad: '---\ntitle: No\n---\n', fixed: '---\ntitle: "No"\n---\n' },
    { bad: '---\ntags: [1:30, 散步]\n---\n', fixed: '---\ntags: ["1:30", 散步]\n---\n' },
    { bad: '---\ntitle: A walk\nissue: 012\n---\n', note: 'Eight times one and two is ten.' },
  ],
  scalar:
    ({ collection: { generator, portable } }) =>
    (scalar) => {
      const { node, part, kind } = scalar
      if (node.style !== 'plain' || (part === 'value' && (kind === 'date' || kind === 'boolean'))) return null
      if (scalar.format === 'json') return roundedFinding(scalar)
      if (scalar.format !== 'yaml') return null
      const others = portable ? readersOf(node.text) : ownReading(generator, node.text)
      if (others === null) return null
      const path = scalar.path()
      const values = { field: path.join('.'), text: node.text, readings: group(others) }
      const place = { path, part }
      if (part === 'key') {
        const isOld = others.every(({ reader }) => reader === 'Hugo 0.111')
        if (isOld || typeof readCoreScalar(node.text) !== 'string') return null
        return { message: 'key', values, place, fixes: [quoteKey(node)] }
      }
      const reading = readingFor(node.text, kind)
      if (reading === null) return null
      // On its own site a switch is what its reader takes it for.
      if (reading === 'unclear') return !portable && isSwitch(node.text) ? null : { message: reading, values, place }
      const isMisread = !portable && kind !== 'other'
      const change = { kind: 'quote', path } as const
      return {
        message: reading,
        values,
        place,
        level: isMisread ? 'error' : undefined,
        fixes: [{ title: 'quote', values: { field: values.field }, safety: 'safe', changes: [change] }],
      }
    },
})

/** A number of JSON with more digits than any reader keeps. */
function roundedFinding(scalar: ScalarPlace) {
  const { text } = scalar.node
  // Where text must be, the schema says that it is none.
  const reads = scalar.kind === 'text' || scalar.kind === 'url' || scalar.part === 'key' ? null : roundedNumber(text)
  if (reads === null) return null
  const path = scalar.path()
  const values = { field: path.join('.'), text, reads }
  return { message: 'rounded', values, place: { path, part: 'value' } } as const
}

/** `text` where text is meant for sure, `unclear` where only the author knows, null where another rule speaks. */
function readingFor(text: string, kind: FieldKind): 'text' | 'unclear' | null {
  const isText = typeof readCoreScalar(text) === 'string'
  switch (kind) {
    case 'date':
    case 'boolean':
      return null
    case 'number':
      return isText ? null : 'unclear'
    case 'text':
    case 'url':
    case 'list':
      // A number where text must be is an error of the schema, which says the same.
      return isText ? 'text' : null
    default:
      // Jekyll obeys `published: no`; in quotes it would publish the post.
      return isText && !isSwitch(text) ? 'text' : 'unclear'
  }
}

/** What the reader of the site makes of it, where that is not what YAML 1.2 says. */
function ownReading(generator: Generator, text: string): readonly Reading[] | null {
  const reads = ownScalarReading(generator, text)
  return reads === null ? null : [{ reader: generator.name, reads }]
}

interface Reading {
  readonly reader: string
  readonly reads: string
}

function quoteKey(node: ScalarNode) {
  const change = { kind: 'text', span: node.span, text: quoteYaml(node.text, 'double'), fields: 'none' } as const
  return { title: 'quote', values: { field: node.text }, safety: 'safe', changes: [change] } as const
}

function group(others: readonly Reading[]): Values['readings'] {
  const byReading = new Map<string, string[]>()
  for (const { reader, reads } of others) byReading.set(reads, [...(byReading.get(reads) ?? []), reader])
  return Array.from(byReading, ([reads, readers]) => ({ readers, reads }))
}

function otherwise({ readings }: Values): string {
  return readings
    .map(({ readers, reads }) => `${listOf(readers)} ${readers.length === 1 ? 'takes' : 'take'} for ${wordFor(reads)}`)
    .join(' and ')
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function wordFor(reads: string): string {
  return reads.startsWith('"') ? `the text ${reads}` : `\`${reads}\``
}

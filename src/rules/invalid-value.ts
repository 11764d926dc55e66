import { writtenAt } from '../post/written-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'
import { suggestNames } from './site/suggest-names.ts'
import { describeDetail } from './words/describe-detail.ts'
import { describeValue } from './words/describe-value.ts'
import { listNames } from './words/list-names.ts'
import { type ShownValue, showValue } from './words/show-value.ts'

interface Values {
  readonly field: string
  readonly found: ShownValue
  /** Why that is so in this post. */
  readonly reason: string | null
}

interface Refused {
  readonly detail: string
  /** That of zod, where the detail is what zod says by itself. */
  readonly issue?: unknown
}

/** A value of the right kind that the schema still refuses. */
export const invalidValue = defineRule({
  id: 'invalid-value',
  group: 'schema',
  level: 'error',
  fixes: ['manual'],
  summary: 'A value is none of those that its field may have.',
  why: 'The schema of the site names what its layouts and scripts can handle; any other value breaks them or is ignored.',
  messages: {
    notAllowed: ({ field, found, allowed, reason }: Values & { allowed: readonly string[] }) => ({
      what: `\`${field}\` is ${shortly(found)}, but must be ${listNames(allowed)}`,
      ...(reason === null ? {} : { why: reason }),
      how: `Write one of the values that \`${field}\` may have.`,
    }),
    refused: ({ field, found, detail, reason }: Values & Refused) => ({
      what: `\`${field}\` is ${shortly(found)}, which its schema refuses: ${describeDetail(detail)}`,
      ...(reason === null ? {} : { why: reason }),
      how: `Change the value of \`${field}\` to one that its schema accepts.`,
    }),
    whole: ({ detail }: Refused) => ({
      what: `the schema refuses these fields together: ${describeDetail(detail)}`,
      how: 'Change the fields so that they fit each other.',
    }),
  },
  titles: { take: ({ value }: { value: string }) => `Change it to ${quoteValue(value)}` },
  examples: [{ bad: '---\nlayout: pots\ntitle: A walk\n---\n', schema: 'choice' }],
  explain: ({ path, value, detail, allowed, reason = null, issue }, { post }) => {
    if (path.length === 0) return { message: 'whole', values: { detail, issue }, place: { path } }
    const found = showValue(value, writtenAt(post, path))
    const field = path.join('.')
    const place = { path }
    if (allowed === null) return { message: 'refused', values: { field, found, detail, issue, reason }, place }
    const fixes = suggestNames(found.text, allowed, path, typeof value !== 'string')
    return { message: 'notAllowed', values: { field, found, allowed, reason }, place, fixes }
  },
})

function shortly(found: ShownValue): string {
  return found.kind === 'list' || found.kind === 'group' ? describeValue(found) : quoteValue(found.text)
}

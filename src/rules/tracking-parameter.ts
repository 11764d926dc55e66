import { quoteValue } from '../values/characters/quote-value.ts'
import { trackingParameters } from '../values/urls/tracking-parameters.ts'
import { defineRule } from './rule.ts'

/** A URL that says who sent the reader. */
export const trackingParameter = defineRule({
  id: 'tracking-parameter',
  group: 'urls',
  level: 'off',
  fixes: ['safe'],
  summary: 'A URL field carries parameters that only track readers.',
  why: 'The page is the same without them; with them, each reader who follows the link is counted for somebody else.',
  messages: {
    tracking: ({ field, names }: { field: string; names: readonly string[] }) => ({
      what: `\`${field}\` has ${names.length === 1 ? 'a tracking parameter' : 'tracking parameters'}: ${names.map((name) => quoteValue(name)).join(', ')}`,
      how: `Remove ${names.length === 1 ? 'it' : 'them'} from the address.`,
    }),
  },
  titles: {
    remove: ({ names }: { names: readonly string[] }) => `Remove ${names.map((name) => quoteValue(name)).join(', ')}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\nfrom: https://example.com/river?id=7&utm_source=feed\n---\n',
      fixed: '---\ntitle: A walk\nfrom: https://example.com/river?id=7\n---\n',
    },
  ],
  url: ({ name: field }) => {
    return (url, reading) => {
      if (!url.includes('?') || reading.kind !== 'good') return null
      const { text, names } = trackingParameters(url)
      if (names.length === 0) return null
      const path = [field]
      // A hostile address may have hundreds; a few of them tell enough.
      const values = { names: [...new Set(names.map(nameOnly))].slice(0, 5) }
      return [
        {
          message: 'tracking',
          values: { field, ...values },
          place: { path },
          fixes: [{ title: 'remove', values, safety: 'safe', changes: [{ kind: 'set', path, value: text }] }],
        },
      ]
    }
  },
})

function nameOnly(name: string): string {
  return name.startsWith('amp;') ? name.slice(4) : name
}

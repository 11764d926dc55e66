import { quoteValue } from '../values/characters/quote-value.ts'
import type { PrivateUrlReason } from '../values/urls/url-reading.ts'
import { defineRule } from './rule.ts'

const FLAWS: Readonly<Record<PrivateUrlReason, string>> = {
  credentials: 'has a user name or password in it',
  localhost: 'leads to the computer of whoever clicks on it',
  loopback: 'leads to the computer of whoever clicks on it',
  'private-network': 'leads into a private network',
  'link-local': 'leads into a local network',
  'reserved-address': 'leads to an address that no public server has',
  'private-name': 'leads to a name that exists only inside somebody’s own network',
  'single-label': 'leads to a host name without a dot, which exists only inside somebody’s own network',
}

/** A URL field that leads readers nowhere, or gives a secret away. */
export const privateUrl = defineRule({
  id: 'private-url',
  group: 'urls',
  level: 'error',
  fixes: [],
  summary: 'A URL field holds an address that is not public, or one with a password.',
  why: 'Readers cannot open it; it tells strangers about a private network, or hands them a password.',
  messages: {
    private: ({ field, host, reason }: { field: string; host: string; reason: PrivateUrlReason }) => ({
      what: `\`${field}\` ${FLAWS[reason]}: ${quoteValue(host)}`,
      how:
        reason === 'credentials'
          ? 'Remove everything before the `@`. If a password stands there, change it: it was written down in public.'
          : 'Write the public address of the page.',
    }),
  },
  titles: {},
  examples: [
    { bad: '---\ntitle: A walk\nfrom: http://localhost:4000/2023/river.html\n---\n' },
    { bad: '---\ntitle: 河边散步\nfrom: https://192.168.1.20/river.html\n---\n' },
  ],
  url: ({ name: field }) => {
    return (url, reading) => {
      if (reading.kind !== 'private') return null
      const path = [field]
      return [
        {
          message: 'private',
          values: { field, host: hostOf(url), reason: reading.reason },
          place: { path },
          replaces: [{ rule: 'invalid-value', path }],
        },
      ]
    }
  },
})

/** The host alone: a password does not belong in a log. */
function hostOf(url: string): string {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  return authority.slice(authority.lastIndexOf('@') + 1)
}

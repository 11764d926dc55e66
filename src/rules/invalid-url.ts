import { findInvisibleCharacters } from '../values/characters/find-invisible-characters.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { readUrl } from '../values/urls/read-url.ts'
import type { UrlFault, UrlReading, UrlRepair } from '../values/urls/url-reading.ts'
import { defineRule } from './rule.ts'

type Fault = Exclude<UrlFault, 'empty' | 'several' | 'trailing-text'>

const FLAWS: Readonly<Record<Fault, string>> = {
  'too-long': 'is longer than 2,048 characters',
  wrapped: 'stands in quotes, angle brackets or a link',
  'surrounding-space': 'has blanks around it',
  'white-space': 'has white space in it',
  'invisible-character': 'has a character in it that nobody sees',
  'missing-scheme': 'does not start with `https://` or `http://`',
  'broken-scheme': 'starts with a mistyped `https://` or `http://`',
  'wrong-scheme': 'is not a web address: only `https://` and `http://` lead to a page',
  'stray-character': 'has a character in it that no URL may have (one of `< > " \\` or a backtick)',
  'bad-host': 'has no real host name',
  'bad-port': 'has an impossible port behind its host name',
}

const CURES: Readonly<Record<Fault, string>> = {
  'too-long': 'Use the short address of the page: without tracking parameters and session data.',
  wrapped: 'Write the bare address.',
  'surrounding-space': 'Remove the blanks.',
  'white-space': 'Write a blank inside an address as `%20`, or remove it.',
  'invisible-character': 'Remove the character, or copy the address again from the browser.',
  'missing-scheme': 'Write the whole address as the browser shows it: `https://example.com/page`.',
  'broken-scheme': 'Write `https://` or `http://` before the host name.',
  'wrong-scheme': 'Write the `https://` address of the page.',
  'stray-character': 'Copy the address again from the browser.',
  'bad-host': 'Copy the address again from the browser: the host must be a name such as `example.com`.',
  'bad-port':
    'Remove the colon and what follows it up to the next slash, or correct the port: a number from 1 to 65535.',
}

// More of them make a menu that nobody reads.
const MOST_CANDIDATES = 5

/** A URL field whose text is no address of a web page. */
export const invalidUrl = defineRule({
  id: 'invalid-url',
  group: 'urls',
  level: 'error',
  fixes: ['safe', 'unsafe', 'manual'],
  summary: 'A URL field does not hold the address of a web page.',
  why: 'A link to it leads nowhere, or runs code when a reader clicks on it (`javascript:`); nobody finds the source again.',
  messages: {
    invalid: ({ field, value, fault }: { field: string; value: string; fault: Fault }) => ({
      what: `\`${field}\` ${FLAWS[fault]}: ${quoteValue(value)}`,
      how: CURES[fault],
    }),
    several: ({ field, value, addresses }: { field: string; value: string; addresses: readonly string[] }) => ({
      what: `\`${field}\` ${describeCount(addresses.length)}: ${quoteValue(value)}`,
      how: addresses.length === 1 ? 'Write it once.' : 'Keep the one of the original article.',
    }),
    trailing: ({ field, value, address }: { field: string; value: string; address: string }) => ({
      what: `text ${value.indexOf(address) < 2 ? 'follows' : 'stands before'} the address in \`${field}\`: ${quoteValue(value)}`,
      how: `Write ${quoteValue(address)} alone, and put the rest elsewhere.`,
    }),
  },
  titles: {
    write: ({ url }: { url: string }) => `Write ${quoteValue(url)}`,
    keep: ({ url }: { url: string }) => `Keep ${quoteValue(url)}`,
  },
  examples: [
    {
      bad: '---\ntitle: 河边散步\nfrom: <https://example.com/2023/river.html>\n---\n',
      fixed: '---\ntitle: 河边散步\nfrom: https://example.com/2023/river.html\n---\n',
    },
    {
      bad: '---\ntitle: A walk\nfrom: www.example.com/river.html\n---\n',
      fixed: '---\ntitle: A walk\nfrom: https://www.example.com/river.html\n---\n',
      unsafe: true,
    },
    {
      bad: '---\ntitle: 河边散步\nfrom: https://example.com/river.html https://example.org/lake.html\n---\n',
      note: 'Which of the two is the source, only the author knows.',
    },
    { bad: '---\ntitle: A walk\nfrom: https://example.com/river.html (via Bob)\n---\n' },
    { bad: '---\ntitle: A walk\nfrom: javascript:alert(1)\n---\n' },
  ],
  url:
    ({ name }, { collection: { portable } }) =>
    (url, reading) => {
      const findings = explainUrl(name, url, reading)
      // What the owner's schema takes, a reader of the site takes, too.
      return portable || findings === null ? findings : findings.map((one) => ({ ...one, level: 'warning' as const }))
    },
})

function explainUrl(field: string, value: string, reading: UrlReading) {
  // Whether a URL may be left out is for the schema to say.
  if (reading.kind !== 'bad' || reading.reason === 'empty') return null
  if (reading.reason === 'several') return [explainSeveral(field, value, reading.addresses ?? [])]
  if (reading.reason === 'trailing-text') return [explainTrailing(field, value, reading.addresses ?? [])]
  const { reason } = reading
  const repair = reading.repaired ?? (reason === 'invisible-character' ? bareOf(value) : null)
  const path = [field]
  const explained = ['invalid-type', 'invalid-value']
  if (repair !== null) explained.push('untrimmed-value', 'invisible-character')
  const fixes =
    repair === null
      ? []
      : [
          {
            title: 'write' as const,
            values: { url: repair.text },
            safety: repair.safety,
            changes: [setTo(path, repair.text)],
          },
        ]
  return [
    {
      message: 'invalid' as const,
      values: { field, value, fault: reason },
      place: { path },
      fixes,
      replaces: explained.map((rule) => ({ rule, path })),
    },
  ]
}

function explainSeveral(field: string, value: string, addresses: readonly string[]) {
  const path = [field]
  const [only] = addresses
  const fixes =
    addresses.length === 1 && only !== undefined
      ? [{ title: 'write' as const, values: { url: only }, safety: 'safe' as const, changes: [setTo(path, only)] }]
      : addresses.slice(0, MOST_CANDIDATES).map((url) => ({
          title: 'keep' as const,
          kind: `keep ${url}`,
          values: { url },
          safety: 'manual' as const,
          changes: [setTo(path, url)],
        }))
  return {
    message: 'several' as const,
    values: { field, value, addresses },
    place: { path },
    fixes,
    replaces: ['invalid-type', 'invalid-value', 'untrimmed-value'].map((rule) => ({ rule, path })),
  }
}

function explainTrailing(field: string, value: string, [address = '']: readonly string[]) {
  const path = [field]
  const fix = {
    title: 'keep' as const,
    values: { url: address },
    safety: 'manual' as const,
    changes: [setTo(path, address)],
  }
  return {
    message: 'trailing' as const,
    values: { field, value, address },
    place: { path },
    fixes: [fix],
    replaces: ['invalid-type', 'invalid-value', 'untrimmed-value'].map((rule) => ({ rule, path })),
  }
}

function setTo(path: readonly string[], value: string) {
  return { kind: 'set' as const, path, value }
}

function describeCount(count: number): string {
  if (count === 1) return 'holds one address more than once'
  return `holds ${count === 2 ? 'two' : count} addresses`
}

/** The URL without the characters that nobody sees, where that is a good one. */
function bareOf(value: string): UrlRepair | null {
  let text = ''
  let from = 0
  for (const { offset, length } of findInvisibleCharacters(value)) {
    text += value.slice(from, offset)
    from = offset + length
  }
  text += value.slice(from)
  return text !== value && readUrl(text).kind === 'good' ? { text, safety: 'safe' } : null
}

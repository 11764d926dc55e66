import type { Format } from '../post/block.ts'
import type { Post } from '../post/post.ts'
import type { Node } from '../post/tree.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { placeInZone } from '../values/dates/place-in-zone.ts'
import { OFFSET_TITLES, suggestOffsets } from './dates/suggest-offsets.ts'
import { defineRule } from './rule.ts'

/** How Jekyll takes the time: a plain YAML one for UTC, a quoted one for the site's; it reads no TOML and no JSON. */
type Reader = 'plain-yaml' | 'quoted-yaml' | 'other'

interface Zoneless {
  readonly field: string
  readonly found: string
  readonly reader: Reader
  /** The reader of the site and the timezone that is not the one it takes; null where other readers count. */
  readonly site: { readonly generator: string; readonly timezone: string } | null
}

/** A well-spelled time without an offset: its instant depends on who reads it. */
export const missingTimezone = defineRule({
  id: 'missing-timezone',
  group: 'dates',
  level: 'warning',
  fixes: ['safe', 'manual'],
  summary: 'A time has no offset from UTC, so that its instant depends on the reader.',
  why: 'Jekyll reads it as UTC where it stands without quotes, Hugo in the timezone of the site, JavaScript in that of the machine: posts change their hour, their order and at times the day in their URL.',
  messages: {
    zoneless: ({ field, found, reader, site }: Zoneless) => ({
      what: `\`${field}\` has a time without an offset: ${quoteValue(found)}`,
      why: site === null ? describeReaders(reader) : `${site.generator} does not read it in ${site.timezone}.`,
      how: 'Write the offset behind the time, such as `+08:00`, or set `timezone` for the collection, so that `postlint fix` can add it.',
    }),
    twice: ({ field, found, timezone }: { field: string; found: string; timezone: string }) => ({
      what: `\`${field}\` has a time without an offset, and clocks in ${timezone} showed it twice: ${quoteValue(found)}`,
      how: 'Write the offset behind the time that is meant.',
    }),
    skipped: ({ field, found, timezone }: { field: string; found: string; timezone: string }) => ({
      what: `\`${field}\` has a time without an offset, and clocks in ${timezone} skipped it: ${quoteValue(found)}`,
      how: 'Correct the time, or write the offset that is meant behind it.',
    }),
  },
  titles: OFFSET_TITLES,
  examples: [
    {
      bad: '---\ndate: 2023-10-28 18:35:06\n---\n',
      fixed: '---\ndate: 2023-10-28T18:35:06+08:00\n---\n',
      collection: { timezone: 'Asia/Shanghai' },
    },
    {
      bad: "---\ntitle: 秋天的河\ndate: '2023-10-28T18:35:06'\n---\n",
      note: 'Without a timezone in the collection, the readings are shown to choose from.',
    },
  ],
  date:
    (_, { collection }) =>
    (date, node, format) => {
      if (date.reading.kind !== 'missing-timezone' || date.reading.faults.length > 0) return null
      const { name, text, reading } = date
      const { timezone, portable, generator } = collection
      // What the site's own generator takes it for is what its author is used to, unless the configuration says otherwise.
      if (!portable && (timezone === null || generator.dates.withoutOffset === 'site')) return null
      const placement = placeInZone(reading.value, timezone)
      const reader = readerOf(node, format)
      const common = {
        place: { path: [name] },
        fixes: (post: Post) =>
          suggestOffsets(post, collection, name, reading.value, placement, reader === 'plain-yaml'),
      }
      if (timezone !== null && placement !== null && placement.kind !== 'once') {
        return [{ message: placement.kind, values: { field: name, found: text, timezone }, ...common }]
      }
      const site = portable || timezone === null ? null : { generator: generator.name, timezone }
      return [{ message: 'zoneless', values: { field: name, found: text, reader, site }, ...common }]
    },
})

function readerOf(node: Node | null, format: Format): Reader {
  if (format !== 'yaml') return 'other'
  return node?.kind === 'scalar' && node.style === 'plain' ? 'plain-yaml' : 'quoted-yaml'
}

function describeReaders(reader: Reader): string {
  const others = 'Hugo in the timezone of the site, JavaScript in that of the machine.'
  if (reader === 'plain-yaml') return `Jekyll reads it as UTC, ${others}`
  if (reader === 'quoted-yaml')
    return `Jekyll reads it in the timezone of the site (as UTC, were it not quoted), ${others}`
  return 'Hugo reads it in the timezone of the site, JavaScript in that of the machine.'
}

import type { Post } from '../post/post.ts'
import { textAt } from '../post/text-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { dateFromFileName } from '../values/dates/date-from-file-name.ts'
import { formatDate } from '../values/dates/format-date.ts'
import { readDate } from '../values/dates/read-date.ts'
import { defineRule } from './rule.ts'

interface Values {
  readonly name: string
  /** A name that Jekyll would publish, where the post says enough for one. */
  readonly better: string | null
}

/** A file in `_posts` that Jekyll passes over without a word. */
export const unpublishedName = defineRule({
  id: 'unpublished-name',
  group: 'site',
  level: 'warning',
  fixes: [],
  summary: 'Jekyll ignores the file because of its name.',
  why: 'Jekyll publishes only what is named `YEAR-MONTH-DAY-title.extension` in `_posts`, and says nothing about the rest.',
  messages: {
    dateless: (values: Values) => ({
      what: `Jekyll ignores ${quoteValue(values.name)}: the name does not begin with a date and a hyphen`,
      how: rename(values),
    }),
    untitled: (values: Values) => ({
      what: `Jekyll ignores ${quoteValue(values.name)}: after the date a hyphen and a title must follow`,
      how: rename(values),
    }),
    slugless: (values: Values) => ({
      what: `${quoteValue(values.name)} has nothing behind its day, so that the address of the post is empty there`,
      how: rename(values),
    }),
    special: (values: Values & { mark: string }) => ({
      what: `Jekyll ignores ${quoteValue(values.name)}: a name that begins with ${quoteValue(values.mark)} is not for publishing`,
      how: rename(values),
    }),
    backup: (values: Values) => ({
      what: `Jekyll ignores ${quoteValue(values.name)}: a name that ends with \`~\` is a backup copy`,
      how: rename(values),
    }),
    folder: ({ folder }: { folder: string }) => ({
      what: `Jekyll ignores the folder ${quoteValue(folder)}, and this post with it`,
      how: 'Move the post to a folder whose name begins with a letter or digit.',
    }),
  },
  titles: {},
  examples: [
    { bad: '---\ntitle: A walk\n---\n', path: '_posts/walk.md', generator: 'jekyll' },
    {
      bad: '---\ntitle: 河边散步\ndate: 2023-10-28\n---\n',
      path: '_posts/2023-10-28.md',
      generator: 'jekyll',
    },
  ],
  check: (post, { collection: { generator } }) => {
    if (generator.dates.fromFileName !== 'required') return null
    const folders = post.path.split('/')
    const name = folders.pop() ?? ''
    const at = folders.lastIndexOf('_posts')
    if (at === -1) return null
    const place = { path: [], part: 'fence' as const }
    const below = folders[at + 1]
    if (below !== undefined && SPECIAL.test(below)) return [{ message: 'folder', values: { folder: below }, place }]
    const message = flawOf(name)
    if (message === null || NO_POST.test(name)) return null
    const values = { name, better: betterName(name, post) }
    return [
      message === 'special'
        ? { message, values: { ...values, mark: name.charAt(0) }, place }
        : { message, values, place },
    ]
  },
})

// Jekyll's EntryFilter: for the name of a file, and for the first folder below `_posts`.
const SPECIAL = /^[._#~]/
// What lies beside posts and says by its name that it is none.
const NO_POST = /^[._]?(?:readme|(?:[a-z]+[-_])?templates?)\.[a-z]+$/i
const DATED = /^\d{2,4}-\d{1,2}-\d{1,2}(?!\d)/

function flawOf(name: string): 'special' | 'backup' | 'untitled' | 'dateless' | 'slugless' | null {
  if (SPECIAL.test(name)) return 'special'
  if (name.endsWith('~')) return 'backup'
  const dated = dateFromFileName(name)
  if (dated.kind === 'none') return DATED.test(name) ? 'untitled' : 'dateless'
  return !hasSlug(dated.slug) ? 'slugless' : null
}

/** Jekyll makes hyphens of all that is no letter and no digit, and drops those at the ends. */
function hasSlug(slug: string): boolean {
  // The engine takes milliseconds to compile the set of all letters.
  return /[a-z0-9\u4e00-\u9fff]/i.test(slug) || /[\p{L}\p{M}\p{N}]/u.test(slug)
}

function rename({ better }: Values): string {
  return `Rename the file${better === null ? ', for example to `2023-10-28-title.md`' : ` to ${quoteValue(better)}`}.`
}

/** The day of the post, else of the name, before what the name says besides. */
function betterName(name: string, post: Post): string | null {
  const bare = name.replace(/^[._#~]+/, '').replace(/~+$/, '')
  const named = dateFromFileName(bare)
  if (named.kind === 'well-formed' && hasSlug(named.slug)) return bare
  const dot = bare.lastIndexOf('.')
  const stem = dot > 0 ? bare.slice(0, dot) : bare
  const extension = dot > 0 ? bare.slice(dot) : '.md'
  const dated = /^(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})(?!\d)[-_. ]*/.exec(stem)
  const text = textAt(post.data, 'date') ?? dated?.slice(1, 4).join('-') ?? ''
  const reading = readDate(text.trim())
  if (reading.kind !== 'accepted' && reading.kind !== 'malformed' && reading.kind !== 'missing-timezone') return null
  const slug = (dated === null ? stem : stem.slice(dated[0].length)).replace(/\s+/g, '-')
  return `${formatDate(reading.value, 'date')}-${hasSlug(slug) ? slug : 'title'}${extension}`
}

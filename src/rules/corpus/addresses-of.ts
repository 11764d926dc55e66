import type { Generator } from '../../../schemas/generator.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Post } from '../../post/post.ts'
import { textAt } from '../../post/text-at.ts'
import { valuesAt } from '../../post/values-at.ts'
import { dateFromFileName } from '../../values/dates/date-from-file-name.ts'
import type { Collection } from '../context.ts'
import { isPartOfPage } from '../site/is-part-of-page.ts'

interface Address {
  /** Whose addresses it is among, U+0000, and the address. */
  readonly address: string
  readonly path: KeyPath
}

type AddressField = Pick<Generator['addresses'][number], 'field' | 'scope' | 'below' | 'dated' | 'needs'>

// Jekyll's built-in styles (jekyllrb.com/docs/permalinks): patterns that give each post an address of its own.
const STYLES = new Set(['date', 'pretty', 'ordinal', 'weekdate', 'none'])
// `:title` of Jekyll, Hexo and Hugo; `{{ … }}` and `{% … %}` of Eleventy and Jekyll.
const PATTERN = /(?:^|\/|-|_):[a-z]|\{[{%]/i

/** The addresses that the fields of a post take, as the generator has it; `only` one field where the configuration names it. */
export function addressesOf(post: Post, collection: Collection, only: string | null): Address[] {
  const { data } = post
  const { generator, site } = collection
  const fields: readonly AddressField[] = only === null ? generator.addresses : [{ field: only, scope: 'site' }]
  const found: Address[] = []
  let path: string | null = null
  const seen = new Set<string>()
  for (const one of fields) {
    if (!Object.hasOwn(data, one.field) || seen.has(one.field)) continue
    path ??= site.pathOf(post.path)
    const folder = folderOf(path)
    const root = one.below === undefined ? '' : rootOf(folder, one.below)
    if (root === null || (one.needs !== undefined && !site.holds(one.needs))) continue
    seen.add(one.field)
    const hasDay = one.scope === 'day' || (one.dated !== undefined && site.holds(one.dated))
    for (const { path: place, value } of valuesAt(data, one.field)) {
      const address = typeof value === 'string' ? normalizeSlashes(value) : null
      if (address === null) continue
      found.push({
        address: `${scopeOf(one, String(value), root, folder, hasDay ? dayOf(post) : '')}\0${address}`,
        path: place,
      })
    }
  }
  // What is not published takes no address.
  return found.length === 0 || isUnpublished(post, path ?? '') || isPartOfPage(post.path, collection) ? [] : found
}

function scopeOf({ field, scope }: AddressField, value: string, root: string, folder: string, day: string): string {
  const isAbsolute = value.trim().startsWith('/')
  if (scope === 'site' || (scope === 'site-or-folder' && isAbsolute)) return root
  if (scope === 'root-or-folder' && isAbsolute) return `root ${folder.split('/')[0]}`
  return `${field} ${folder} ${day}`
}

/** The folder that the page of a post is in: an index is the page of its own folder. */
function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const isIndex = /(?:^|\/)_?index\.[^/]+$/.test(path)
  return (isIndex ? folders.slice(0, -1) : folders).join('/')
}

/** The folder whose name has the word; null where there is none above the post. */
function rootOf(folder: string, word: string): string | null {
  const parts = folder.split('/')
  const at = parts.findIndex((part) => part.includes(word))
  return at === -1 ? null : parts.slice(0, at + 1).join('/')
}

function dayOf({ path, data }: Post): string {
  const named = dateFromFileName(path.slice(path.lastIndexOf('/') + 1))
  return (
    textAt(data, 'date')?.slice(0, 10) ?? (named.kind === 'none' ? '' : /\d{2,4}-\d{1,2}-\d{1,2}/.exec(path)?.[0]) ?? ''
  )
}

function isUnpublished({ data }: Post, path: string): boolean {
  if (Object.hasOwn(data, 'draft') && data.draft === true) return true
  return (Object.hasOwn(data, 'published') && data.published === false) || /(?:^|\/)_drafts\//.test(path)
}

/** `/a/b` for all of `a/b`, `/a/b/`, `//a//b` and `/a/b/index.html`; null for a blank text, and for a pattern. */
function normalizeSlashes(value: string): string | null {
  const text = value.trim()
  if (text === '' || STYLES.has(text) || PATTERN.test(text)) return null
  const parts = text.split('/').filter((part) => part !== '')
  if (parts.at(-1) === 'index.html') parts.pop()
  return `/${parts.join('/')}`
}

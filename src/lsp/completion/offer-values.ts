import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver/node'
import { notationOf } from '../../edit/notation/notation-of.ts'
import { countNoun, translate, translateText } from '../../locales/translate.ts'
import { rangeOf } from '../document-post.ts'
import type { EditedPost } from '../edited-post.ts'
import { readFields } from '../read-fields.ts'
import type { CompletionSpot } from './completion-spot.ts'

// More than this are sent as one types on.
const MOST_ITEMS = 200

interface Candidate {
  readonly text: string
  readonly detail: string
  /** A number or boolean, which stands without quotes. */
  readonly bare?: boolean
}

type ValueSpot = CompletionSpot & { readonly kind: 'value' }

/** The values that a field may have; where the schema and the configuration name none, those that the other posts have. */
export function offerValues(post: EditedPost, spot: ValueSpot): CompletionList {
  const { document, source } = post
  const range = rangeOf(document, spot.start, spot.end)
  const typed = source?.text.slice(spot.start, spot.end).replace(/^["']/, '').replace(/["']$/, '').toLowerCase() ?? ''
  const used = usedItems(post, spot.field, typed)
  const all = candidatesFor(post, spot.field).filter(({ text }) => !used.has(text))
  const isLong = all.length > MOST_ITEMS
  const shown = isLong ? all.filter(({ text }) => text.toLowerCase().includes(typed)) : all
  const isList = post.collection.settings.collection.fields.some(
    ({ name, kind }) => name === spot.field && kind === 'list',
  )
  const items = shown.slice(0, MOST_ITEMS).map((candidate, at): CompletionItem => {
    const written = write(candidate, spot)
    return {
      label: candidate.text,
      kind: CompletionItemKind.Value,
      detail: candidate.detail,
      sortText: String(at).padStart(4, '0'),
      filterText: `${spot.quote ?? ''}${candidate.text}`,
      textEdit: { range, newText: isList && spot.place === 'scalar' ? `[${written}]` : written },
    }
  })
  return { isIncomplete: isLong, items }
}

function write({ text, bare }: Candidate, { format, place, quote }: ValueSpot): string {
  if (bare === true && quote === null) return text
  const prefer = quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain'
  return notationOf(format).writeText(text, prefer, place !== 'block')
}

function candidatesFor({ collection, path }: EditedPost, field: string): Candidate[] {
  const { fields, vocabulary } = collection.settings.collection
  const known = fields.find(({ name }) => name === field)
  if (known?.kind === 'date' || known?.kind === 'url') return []
  if (known?.allowed)
    return known.allowed.map((text) => ({ text, detail: translate`schema`, bare: /^(?:true|false)$/.test(text) }))
  if (known?.kind === 'boolean')
    return ['true', 'false'].map((text) => ({ text, detail: translateText('boolean'), bare: true }))
  const items = Object.hasOwn(vocabulary, field) ? vocabulary[field] : undefined
  if (items !== undefined) return items.map((text) => ({ text, detail: translate`vocabulary` }))
  return collection.values
    .of(field, path)
    .map(({ value, posts }) => ({ text: value, detail: countNoun(posts, 'post') }))
}

/** The items that the list has already, but for the one that is being written. */
function usedItems({ source, collection }: EditedPost, field: string, typed: string): ReadonlySet<unknown> {
  const data = readFields(source, collection.settings)?.data
  const value = data !== undefined && Object.hasOwn(data, field) ? data[field] : undefined
  const items = Array.isArray(value) ? value : []
  return new Set(items.filter((item) => String(item).toLowerCase() !== typed))
}

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver/node'
import { notationOf } from '../../edit/notation/notation-of.ts'
import type { Field } from '../../rules/context.ts'
import { rangeOf } from '../document-post.ts'
import type { EditedPost } from '../edited-post.ts'
import { describeField, summarizeField } from '../hover-at.ts'
import type { CompletionSpot } from './completion-spot.ts'

/** The fields of the schema that the post does not have: the required ones first, in the order of the schema. */
export function offerFields(
  { document, collection }: EditedPost,
  spot: CompletionSpot & { readonly kind: 'key' },
  snippets: boolean,
): CompletionList {
  const range = rangeOf(document, spot.start, spot.end)
  const { fields } = collection.settings.collection
  const missing = fields.filter(({ name }) => !spot.present.has(name))
  const items = missing.map((field, at): CompletionItem => {
    const notation = notationOf(spot.format)
    const name = notation.writeKey(field.name, 'plain', false)
    const { text, isSnippet } = spot.hasMark
      ? { text: name, isSnippet: false }
      : withValue(`${name}${notation.mark}`, field, snippets)
    return {
      label: field.name,
      kind: CompletionItemKind.Field,
      detail: summarizeField(field),
      documentation: { kind: 'markdown', value: describeField(field) },
      sortText: `${field.required ? 0 : 1}${String(at).padStart(4, '0')}`,
      filterText: field.name,
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: text },
    }
  })
  return { isIncomplete: false, items }
}

/** A list gets its brackets, the only allowed value is written at once. */
function withValue(
  key: string,
  { kind, allowed }: Field,
  snippets: boolean,
): { readonly text: string; readonly isSnippet: boolean } {
  const [only] = allowed ?? []
  if (only !== undefined && allowed?.length === 1 && /^\w+$/.test(only) && key.includes(':'))
    return { text: key + only, isSnippet: false }
  if (kind !== 'list' || !snippets) return { text: key, isSnippet: false }
  return { text: `${key.replace(/[\\$}]/g, '\\$&')}[$0]`, isSnippet: true }
}

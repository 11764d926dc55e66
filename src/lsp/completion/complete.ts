import type { CompletionList, Position } from 'vscode-languageserver/node'
import { offsetIn } from '../document-post.ts'
import type { EditedPost } from '../edited-post.ts'
import { completionSpot } from './completion-spot.ts'
import { offerFields } from './offer-fields.ts'
import { offerValues } from './offer-values.ts'

/** What can be written at a position: the fields that are missing, or the values that a field may have. */
export function complete(post: EditedPost, position: Position, snippets: boolean): CompletionList {
  const { source, document } = post
  const spot = source === null ? null : completionSpot(source.text, offsetIn(document, position))
  if (spot === null) return { isIncomplete: false, items: [] }
  return spot.kind === 'key' ? offerFields(post, spot, snippets) : offerValues(post, spot)
}

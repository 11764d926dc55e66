/** Turns what a person typed into a fix that the schema and the rules accept, or into the reason why they do not. */

import type { Diagnostic, Fix } from '../../check/diagnostic.ts'
import type { PostResult } from '../../check/lint-post.ts'
import { canvasOf } from '../../edit/canvas.ts'
import type { ChangeOf, NewValue } from '../../edit/change.ts'
import { toEdits } from '../../edit/to-edits.ts'
import { createDraft } from '../../fix/draft.ts'
import { editSource } from '../../fix/edit-source.ts'
import { verifyPass } from '../../fix/verify-pass.ts'
import { translate, translatePath } from '../../locales/translate.ts'
import { readPost } from '../../post/post.ts'
import type { Source } from '../../post/source.ts'
import type { Collection, FieldKind } from '../../rules/context.ts'
import type { EditTarget } from './edit-target.ts'

export type Typed = { readonly fix: Fix } | { readonly reason: string; readonly help: string | null }

export interface EditContext {
  readonly source: Source
  readonly collection: Collection
  check(source: Source): PostResult
}

/** The rule that complained must be silent about the place, and nothing may be worse than it was. */
export function editByHand(typed: string, target: EditTarget, diagnostic: Diagnostic, parts: EditContext): Typed {
  const { source, check } = parts
  const fix = target.kind === 'line' ? fixOfLine(typed, target) : fixOfValue(typed, target, parts)
  if (fix === null)
    return { reason: translate`that cannot be written there without changing something else`, help: null }
  if (fix.edits.every(({ start, end, text }) => source.text.slice(start, end) === text)) {
    return { reason: translate`that is what is there now`, help: diagnostic.help }
  }
  const before = createDraft(source, check)
  const after = createDraft(editSource(source, fix.edits), check)
  const complaint = findComplaint(before.result, after.result, target, diagnostic)
  if (complaint !== undefined) return { reason: complaint.message, help: complaint.help }
  const fault = verifyPass(before, after, [{ diagnostic, fix }])
  return fault === null ? { fix } : { reason: fault, help: null }
}

function fixOfLine(typed: string, { number, span }: Extract<EditTarget, { kind: 'line' }>): Fix {
  const title = translate`Line ${number} by hand`
  return { title, kind: 'by hand', safety: 'manual', edits: [{ ...span, text: typed }], fields: 'any' }
}

function fixOfValue(
  typed: string,
  { path, type, isThere }: Extract<EditTarget, { kind: 'value' }>,
  { source, collection }: EditContext,
): Fix | null {
  const { post } = readPost(source)
  const value = readTyped(typed.trim(), type)
  const key = String(path[0])
  const plain = type === 'date'
  const change: ChangeOf<'set'> | ChangeOf<'insert'> = isThere
    ? { kind: 'set', path, value, plain }
    : { kind: 'insert', key, value, order: collection.fields.map(({ name }) => name), plain }
  const edits = toEdits([change], canvasOf(post))
  const title = translate`${translatePath(path)} by hand`
  return edits === null ? null : { title, kind: 'by hand', safety: 'manual', edits, fields: [key] }
}

function readTyped(typed: string, type: FieldKind): NewValue {
  if (type === 'list') return itemsOf(typed)
  if (type === 'boolean' && /^(?:true|false)$/i.test(typed)) return typed.toLowerCase() === 'true'
  if (type === 'number' && typed !== '' && Number.isFinite(Number(typed))) return Number(typed)
  return typed
}

/** Brackets are how lists look in the post, so people type them. */
function itemsOf(typed: string): string[] {
  const inner = typed.startsWith('[') && typed.endsWith(']') ? typed.slice(1, -1) : typed
  return inner
    .split(/[,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function findComplaint(
  before: PostResult,
  now: PostResult,
  target: EditTarget,
  diagnostic: Diagnostic,
): Diagnostic | undefined {
  const known = new Set(before.diagnostics.map(({ rule, path }) => JSON.stringify([rule, path])))
  const own = JSON.stringify(diagnostic.path)
  return now.diagnostics.find((one) => {
    const isHere =
      target.kind === 'line'
        ? one.start.line === target.number
        : one.field === diagnostic.field && (target.path.length === 1 || JSON.stringify(one.path) === own)
    if (!isHere) return false
    if (one.rule === diagnostic.rule) return target.kind === 'line' || JSON.stringify(one.path) === own
    return one.level !== 'info' && !known.has(JSON.stringify([one.rule, one.path]))
  })
}

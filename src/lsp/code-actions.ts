import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver/node'
import type { Diagnostic } from '../check/diagnostic.ts'
import { createDraft } from '../fix/draft.ts'
import { fixPost } from '../fix/fix-post.ts'
import { tryPass } from '../fix/try-pass.ts'
import { countNoun, translate, translateText } from '../locales/translate.ts'
import { changedPart } from './changed-part.ts'
import { offsetIn, textEditsOf } from './document-post.ts'
import type { EditedPost } from './edited-post.ts'
import { toDiagnostic } from './to-diagnostic.ts'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.postlint`

// Each is tried on the post before it is offered; nobody reads a longer menu.
const MOST_OFFERED = 20

const TIERS = { safe: 0, unsafe: 1, manual: 2 } as const

export interface ActionRequest {
  readonly range: Range
  /** The kinds that are asked for; undefined: all. */
  readonly only: readonly string[] | undefined
  fileOf(path: string): string
  /** Edits of the post as the client understands them. */
  editOf(post: EditedPost, edits: ReturnType<typeof textEditsOf>): WorkspaceEdit
}

/** What can be done about the problems in a range: safe fixes first, then unsafe ones, then candidates; and all safe ones at once. */
export function codeActions(post: EditedPost, request: ActionRequest): CodeAction[] {
  const actions: CodeAction[] = []
  if (wants(request, CodeActionKind.QuickFix)) actions.push(...quickFixes(post, request))
  if (wants(request, FIX_ALL)) actions.push(...fixAll(post, request))
  return actions
}

function wants({ only }: ActionRequest, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
}

function quickFixes(post: EditedPost, { range, fileOf, editOf }: ActionRequest): CodeAction[] {
  const { source, document, result } = post
  if (source === null) return []
  const from = offsetIn(document, range.start)
  const to = offsetIn(document, range.end)
  const { check } = post.collection.recipe(post.knowledge(), false)
  const draft = createDraft(source, check, result)
  return result.diagnostics
    .filter(({ start, end }) => start.offset <= to && end.offset >= from)
    .flatMap((diagnostic) => diagnostic.fixes.map((fix) => ({ diagnostic, fix })))
    .slice(0, MOST_OFFERED)
    .filter((pick) => tryPass(draft, [pick], check, () => undefined) !== null)
    .sort((a, b) => TIERS[a.fix.safety] - TIERS[b.fix.safety])
    .flatMap(({ diagnostic, fix }): CodeAction | [] => {
      const edits = textEditsOf(document, fix.edits)
      if (edits.length === 0) return []
      return {
        title: fix.safety === 'unsafe' ? translate`${fix.title} (${translateText(fix.safety)})` : fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(diagnostic, post, fileOf)],
        ...(fix.safety === 'safe' ? { isPreferred: true } : {}),
        edit: editOf(post, edits),
      }
    })
}

/** The same that `postlint fix` does to the file. */
function fixAll(post: EditedPost, { editOf }: ActionRequest): CodeAction[] {
  const { source, document } = post
  if (source === null || !post.result.diagnostics.some(hasSafeFix)) return []
  const { settings, check } = post.collection.recipe(post.knowledge(), true)
  const fixed = fixPost(source, settings, ['safe'], check)
  const edits = textEditsOf(document, changedPart(source, fixed.source))
  if (edits.length === 0) return []
  return [
    {
      title: translate`Fix ${countNoun(fixed.applied.length, 'safe problem')} of this post`,
      kind: FIX_ALL,
      edit: editOf(post, edits),
    },
  ]
}

function hasSafeFix({ fixes }: Diagnostic): boolean {
  return fixes.some(({ safety }) => safety === 'safe')
}

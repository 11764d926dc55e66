import { pathToFileURL } from 'node:url'
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as EditorDiagnostic } from 'vscode-languageserver/node'
import type { Diagnostic } from '../check/diagnostic.ts'
import { fullMessage } from '../report/full-message.ts'
import { ruleUrl } from '../report/rule-url.ts'
import { TOOL } from '../report/tool.ts'
import { rangeOf } from './document-post.ts'
import type { EditedPost } from './edited-post.ts'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** A problem as editors show it. `fileOf` turns the path of another post into its file. */
export function toDiagnostic(
  diagnostic: Diagnostic,
  { document }: Pick<EditedPost, 'document'>,
  fileOf: (path: string) => string,
): EditorDiagnostic {
  const { rule, level, start, end, related } = diagnostic
  const href = ruleUrl(rule, TOOL)
  return {
    range: rangeOf(document, start.offset, end.offset),
    severity: SEVERITIES[level],
    code: rule,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: 'postlint',
    message: fullMessage(diagnostic),
    ...(rule === 'unused-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map(({ path, line, column, message }) => {
            const at = { line: line - 1, character: column - 1 }
            return { location: { uri: pathToFileURL(fileOf(path)).href, range: { start: at, end: at } }, message }
          }),
        }),
  }
}

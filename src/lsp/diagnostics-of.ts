import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { translate } from '../locales/translate.ts'
import type { LintedRoot } from './linted-root.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/** The problems of an open document as its editor shows them; a post that cannot be checked must not look like one that is fine. */
export function diagnosticsOf(root: LintedRoot, document: TextDocument): Diagnostic[] {
  if (root.state.kind === 'failed') return [describeFailure(root.state.message)]
  const problems = root.postOf(document.uri)?.result.diagnostics ?? []
  return problems.map((one) => toDiagnostic(one, { document }, (path) => root.fileOf(path)))
}

function describeFailure(message: string): Diagnostic {
  const start = { line: 0, character: 0 }
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'postlint',
    message: translate`postlint cannot check this post: ${message}`,
  }
}

import type { Diagnostic } from '../../check/diagnostic.ts'
import { Fingerprints } from '../fingerprints.ts'
import { fullMessage } from '../full-message.ts'
import { jsonText } from '../json-text.ts'
import type { Reporter } from '../report.ts'
import { wellFormed } from '../well-formed.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** A JSON array for the code quality reports of GitLab. */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'a code quality report for GitLab',
  *render({ files }, context) {
    const fingerprints = new Fingerprints()
    let isFirst = true
    for (const { path, problems } of files) {
      if (problems.length === 0) continue
      const text = context.text(path)
      const location = wellFormed(context.inRepository(path))
      for (const problem of problems) {
        const violation = {
          description: fullMessage(problem, context),
          check_name: problem.rule,
          fingerprint: fingerprints.nameOf(location, problem, text),
          severity: severityOf(problem),
          location: { path: location, lines: { begin: problem.start.line, end: problem.end.line } },
        }
        yield `${isFirst ? '[' : ','}\n  ${jsonText(violation)}`
        isFirst = false
      }
    }
    yield isFirst ? '[]\n' : '\n]\n'
  },
}

/** Front matter that runs as a program is a matter of security. */
function severityOf({ rule, level }: Diagnostic): string {
  return rule === 'executable-front-matter' && level === 'error' ? 'critical' : SEVERITIES[level]
}

import { escapeXml } from '../escape-xml.ts'
import { fullMessage } from '../full-message.ts'
import type { Reporter } from '../report.ts'

/** The XML of Checkstyle 4.3, which many CI systems read. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'XML of Checkstyle, for CI systems that read it',
  *render({ files }, context) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for (const { path, problems } of files) {
      if (problems.length === 0) continue
      yield `  <file name="${escapeXml(path)}">\n`
      for (const problem of problems) {
        const { level, rule, start } = problem
        const attributes = {
          line: String(start.line),
          column: String(start.column),
          severity: level,
          message: fullMessage(problem, context),
          source: `postlint.${rule}`,
        }
        const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)
        yield `    <error ${written.join(' ')}/>\n`
      }
      yield '  </file>\n'
    }
    yield '</checkstyle>\n'
  },
}

import type { Diagnostic } from '../../check/diagnostic.ts'
import { Lines } from '../../post/lines.ts'
import type { Position } from '../../post/place.ts'
import { distinctFixes } from '../distinct-fixes.ts'
import { fullMessage } from '../full-message.ts'
import { jsonText } from '../json-text.ts'
import { type LinesOfFix, linesOfFix } from '../lines-of-fix.ts'
import { oneLine } from '../one-line.ts'
import type { ReadFile } from '../place-edits.ts'
import type { Reporter } from '../report.ts'
import { ruleUrl } from '../rule-url.ts'
import type { ToolInfo } from '../tool.ts'
import { wellFormed } from '../well-formed.ts'

/** So many candidates as a review can show without hiding the problem. */
const MOST_CANDIDATES = 3

/** The JSON of reviewdog's Diagnostic Format, with fixes as suggestions of whole lines. */
export const rdjson: Reporter = {
  name: 'rdjson',
  summary: 'JSON for reviewdog, with suggestions',
  *render({ files }, context) {
    const { homepage } = context
    const source = { name: 'postlint', ...(homepage === '' ? {} : { url: homepage }) }
    yield `{\n  "source": ${jsonText(source)},\n  "diagnostics": [`
    let isFirst = true
    for (const { path, problems } of files) {
      const text = problems.length === 0 ? null : context.text(path)
      const file = text === null ? null : { text, lines: new Lines(text) }
      for (const problem of problems) {
        yield `${isFirst ? '' : ','}\n    ${jsonText(diagnosticOf(path, problem, file, context))}`
        isFirst = false
      }
    }
    yield isFirst ? ']\n}\n' : '\n  ]\n}\n'
  },
}

function diagnosticOf(path: string, problem: Diagnostic, file: ReadFile | null, tool: ToolInfo): object {
  const { rule, level, start, end, related } = problem
  const url = ruleUrl(rule, tool)
  return {
    message: fullMessage(problem),
    location: { path: wellFormed(path), range: { start: positionOf(start, file), end: positionOf(end, file) } },
    severity: level.toUpperCase(),
    code: { value: rule, ...(url === null ? {} : { url }) },
    ...(file === null ? {} : suggestionsOf(problem, file)),
    ...(related.length === 0
      ? {}
      : {
          related_locations: related.map((one) => ({
            message: oneLine(one.message),
            location: { path: wellFormed(one.path), range: { start: { line: one.line } } },
          })),
        }),
  }
}

/** Reviewdog counts the bytes of UTF-8. Without the text only the line is certain. */
function positionOf({ line, offset }: Position, file: ReadFile | null): object {
  if (file === null || offset > file.text.length) return { line }
  return { line, column: new TextEncoder().encode(file.text.slice(file.lines.startOf(line), offset)).length + 1 }
}

/** The surest fix, or candidates to choose from. Reviewdog comments on the lines of the first, and takes no others. */
function suggestionsOf({ fixes }: Diagnostic, file: ReadFile): object {
  const sure = fixes.find(({ safety }) => safety === 'safe') ?? fixes.find(({ safety }) => safety === 'unsafe')
  const placed = (sure === undefined ? distinctFixes(fixes).slice(0, MOST_CANDIDATES) : [sure])
    .map((fix) => linesOfFix(fix, file))
    .filter((lines) => lines !== null)
  const suggestions = placed
    .filter(({ first, last }) => first === placed[0]?.first && last === placed[0].last)
    .map(suggestionOf)
  return suggestions.length === 0 ? {} : { suggestions }
}

function suggestionOf({ first, last, text }: LinesOfFix): object {
  return { range: { start: { line: first }, end: { line: last } }, text: wellFormed(text) }
}

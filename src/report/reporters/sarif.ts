import type { Diagnostic, Fix } from '../../check/diagnostic.ts'
import { Lines } from '../../post/lines.ts'
import type { AnyRule } from '../../rules/rule.ts'
import { distinctFixes } from '../distinct-fixes.ts'
import { Fingerprints } from '../fingerprints.ts'
import { fullMessage } from '../full-message.ts'
import { isUnchecked } from '../is-unchecked.ts'
import { jsonText } from '../json-text.ts'
import { oneLine } from '../one-line.ts'
import { placeEdits, type ReadFile } from '../place-edits.ts'
import type { Report, Reporter, ReporterContext } from '../report.ts'
import { ruleUrl } from '../rule-url.ts'
import { wellFormed } from '../well-formed.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Paths are relative to the root of the repository, which whoever reads the log knows. */
const ROOT = '%SRCROOT%'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** A log of SARIF 2.1.0 (errata 01) with one run. */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 with fixes, for code scanning and editors',
  *render(report, context) {
    const { tool, ids } = toolOf(report, context)
    const head = {
      tool,
      invocations: [invocationOf(report, context)],
      originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n'],
      defaultEncoding: 'utf-8',
    }
    yield `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    ${jsonText(head).slice(0, -1)},"results":[`
    const fingerprints = new Fingerprints()
    let isFirst = true
    for (const { path, problems } of report.files) {
      const text = problems.length === 0 ? null : context.text(path)
      const file = text === null ? null : { text, lines: new Lines(text) }
      const location = context.inRepository(path)
      for (const problem of problems) {
        const result = {
          ruleId: problem.rule,
          ruleIndex: ids.get(problem.rule),
          level: LEVELS[problem.level],
          message: messageOf(fullMessage(problem)),
          locations: [{ physicalLocation: placeOf(location, regionOf(problem.start, problem.end)) }],
          ...relatedOf(problem, context),
          partialFingerprints: { 'postlint/v1': fingerprints.nameOf(location, problem, text) },
          ...fixesOf(problem, location, file),
        }
        yield `${isFirst ? '' : ','}\n      ${jsonText(result)}`
        isFirst = false
      }
    }
    yield `${isFirst ? '' : '\n    '}]}\n  ]\n}\n`
  },
}

/** The driver with the rules that have results, and the index of each. */
function toolOf({ files }: Report, context: ReporterContext): { tool: object; ids: ReadonlyMap<string, number> } {
  const used = [...new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)))].sort()
  const { version, homepage } = context
  const driver = {
    name: 'postlint',
    version,
    semanticVersion: version,
    ...(homepage === '' ? {} : { informationUri: homepage }),
    rules: used.map((id) =>
      descriptorOf(
        id,
        context.rules.find((rule) => rule.id === id),
        ruleUrl(id, context),
      ),
    ),
  }
  return { tool: { driver }, ids: new Map(used.map((id, index) => [id, index])) }
}

function descriptorOf(id: string, rule: AnyRule | undefined, url: string | null): object {
  if (rule === undefined) return { id }
  return {
    id,
    shortDescription: messageOf(rule.summary),
    fullDescription: messageOf(rule.why),
    ...(url === null ? {} : { helpUri: url }),
    help: messageOf(rule.why),
    defaultConfiguration: rule.level === 'off' ? { enabled: false } : { level: LEVELS[rule.level] },
    properties: { tags: [rule.group] },
  }
}

/** Posts that could not be checked end a run with exit code 2; those that were left out on purpose are only noted. */
function invocationOf({ files, skipped }: Report, context: ReporterContext): object {
  const unchecked = files.flatMap(({ path, problems }) =>
    problems.filter(isUnchecked).map((problem) => ({
      level: 'error',
      message: messageOf(fullMessage(problem)),
      locations: [{ physicalLocation: placeOf(context.inRepository(path), null) }],
      associatedRule: { id: problem.rule },
    })),
  )
  const notes = skipped.map(({ path, reason }) => ({
    level: 'note',
    message: messageOf(`Not checked: ${oneLine(reason)}.`),
    locations: [{ physicalLocation: placeOf(context.inRepository(path), null) }],
  }))
  return { executionSuccessful: unchecked.length === 0, toolExecutionNotifications: [...unchecked, ...notes] }
}

/** In a message braces are places for arguments, and brackets make links (§3.11.5, §3.11.6). */
function messageOf(text: string): { text: string } {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/[[\]\\]/g, '\\$&') }
}

function placeOf(path: string, region: object | null): object {
  const uri = wellFormed(path).split('/').map(encodeURIComponent).join('/')
  return { artifactLocation: { uri, uriBaseId: ROOT }, ...(region === null ? {} : { region }) }
}

interface Place {
  readonly line: number
  readonly column: number
}

/** An insertion is a region without length: it ends where it starts. */
function regionOf(start: Place, end: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function relatedOf({ related }: Diagnostic, context: ReporterContext): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({ path, line, column, message }, index) => ({
      id: index + 1,
      physicalLocation: placeOf(context.inRepository(path), { startLine: line, startColumn: column }),
      message: messageOf(oneLine(message)),
    })),
  }
}

function fixesOf({ fixes }: Diagnostic, path: string, file: ReadFile | null): object {
  if (file === null) return {}
  const written = distinctFixes(fixes)
    .map((fix) => fixOf(fix, path, file))
    .filter((fix) => fix !== null)
  return written.length === 0 ? {} : { fixes: written }
}

function fixOf(fix: Fix, path: string, file: ReadFile): object | null {
  const edits = placeEdits(fix, file)
  if (edits === null) return null
  const { artifactLocation } = placeOf(path, null) as { artifactLocation: object }
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf(start, end),
    ...(text === '' ? {} : { insertedContent: { text: wellFormed(text) } }),
  }))
  return {
    description: messageOf(`${oneLine(fix.title)} (${fix.safety})`),
    artifactChanges: [{ artifactLocation, replacements }],
  }
}

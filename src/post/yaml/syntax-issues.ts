import type { Block } from '../block.ts'
import { isOverDepth, isOverSize } from '../data-limits.ts'
import type { IssueOf, ReadingIssue, UnportableConstruct } from '../issue.ts'
import type { Span } from '../place.ts'
import { applyEdits } from './apply-edits.ts'
import { findKeyIssues, isRepeating } from './find-key-issues.ts'
import { findUnportable, maybeUnportable } from './find-unportable.ts'
import { scanYaml } from './scan-yaml.ts'
import { tryYaml } from './try-yaml.ts'
import type { Diagnosis, YamlCause } from './yaml-flaw.ts'

const WHOLE: ReadonlySet<UnportableConstruct> = new Set(['documents', 'directive', 'key'])

// Where one of these constructs is reported, it is all that is wrong.
const REPORTED_BY: ReadonlyMap<YamlCause, ReadonlySet<UnportableConstruct>> = new Map([
  ['unknown-tag', new Set<UnportableConstruct>(['tag'])],
  ['unknown-alias', new Set<UnportableConstruct>(['alias'])],
  ['not-a-field', WHOLE],
  ['unreadable', WHOLE],
])

/** Diagnoses of a block as issues of its post, together with the unportable constructs that are not noise of the same causes. */
export function syntaxIssues(block: Block, diagnoses: readonly Diagnosis[]): ReadingIssue[] {
  const shift = block.span.start
  const extents = extentsOf(diagnoses).map((extent) => ({ ...extent, text: '' }))
  const needsTokens =
    diagnoses.some(({ cause }) => REPORTED_BY.has(cause)) || maybeUnportable(applyEdits(block.text, extents))
  const unportable = needsTokens ? findUnportable(block) : []
  const constructs = new Set(unportable.map(({ construct }) => construct))
  const kept = diagnoses.filter(({ cause }) => ![...(REPORTED_BY.get(cause) ?? [])].some((one) => constructs.has(one)))
  // What a lexer sees in a broken line, `*` of `*important*`, is no construct of YAML.
  const broken = extentsOf(kept)
  let next = 0
  const real = unportable.filter(({ span }) => {
    while ((broken[next]?.end ?? Number.POSITIVE_INFINITY) + shift <= span.start) next++
    return (broken[next]?.start ?? Number.POSITIVE_INFINITY) + shift > span.start
  })
  return [...real, ...kept.map((diagnosis) => toIssue(diagnosis, shift)), ...keyIssuesBeside(block, diagnoses)]
}

/** The lines of the broken fields, each once: a field may have two flaws. */
function extentsOf(diagnoses: readonly Diagnosis[]): Span[] {
  const extents: Span[] = []
  for (const { extent } of diagnoses.toSorted((a, b) => a.extent.start - b.extent.start)) {
    const start = Math.max(extent.start, extents.at(-1)?.end ?? 0)
    if (start < extent.end) extents.push({ start, end: extent.end })
  }
  return extents
}

/** What is wrong with the keys of the fields that are not broken. */
function keyIssuesBeside(block: Block, diagnoses: readonly Diagnosis[]): ReadingIssue[] {
  const blanked = applyEdits(
    block.text,
    extentsOf(diagnoses).map((extent) => ({
      ...extent,
      text: block.text.slice(extent.start, extent.end).replace(/[^\r\n]/g, ' '),
    })),
  )
  // What the scanner reads has no issue.
  if (scanYaml(blanked, 0) !== null) return []
  const strict = tryYaml(blanked, 'refuse')
  const rest = isRepeating(strict) ? tryYaml(blanked) : strict
  // Aliases make a graph that may have no end.
  if (!rest.ok || isOverSize(rest.data) || isOverDepth(rest.data)) return []
  return findKeyIssues({ ...block, text: blanked }, rest.data, strict)
}

function toIssue({ cause, detail, span, path, repair }: Diagnosis, shift: number): IssueOf<'syntax-error'> {
  return {
    kind: 'syntax-error',
    format: 'yaml',
    code: cause,
    detail,
    span: { start: span.start + shift, end: span.end + shift },
    ...(path !== null && { path }),
    ...(repair !== null && {
      repair: {
        safety: repair.safety,
        edits: repair.edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text })),
      },
    }),
  }
}

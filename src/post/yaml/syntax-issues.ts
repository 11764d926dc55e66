import type { Block } from '../block.ts'
import { isOverDepth, isOverSize } from '../data-limits.ts'
import type { IssueOf, ReadingIssue, UnportableConstruct } from '../issue.ts'
import type { Span } from '../place.ts'
import type { Data } from '../reading.ts'
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

/**
 * Diagnoses of a block as issues of its post, together with the unportable constructs that are not noise of the same causes.
 * Offsets of diagnoses count from `start` of the block, in front of which stand sound fields, `head`.
 */
export function syntaxIssues(block: Block, diagnoses: readonly Diagnosis[], start: number, head: Data): ReadingIssue[] {
  const shift = block.span.start + start
  const extents = extentsOf(diagnoses)
  const others = applyEdits(
    block.text.slice(start),
    extents.map((extent) => ({ start: extent.start, end: extent.end, text: '' })),
  )
  const isPlain = isScanned(others, head)
  const needsTokens = diagnoses.some(({ cause }) => REPORTED_BY.has(cause)) || (!isPlain && maybeUnportable(others))
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
  const keys = isPlain ? [] : keyIssuesBeside(block, extents, start)
  return [...real, ...kept.map((diagnosis) => toIssue(diagnosis, shift)), ...keys]
}

/** Whether the scanner reads all of a text, which then has no issue, and no field of it stands in front of it, too. */
function isScanned(text: string, head: Data): boolean {
  const scan = scanYaml(text, 0)
  return scan === null ? !/\S/.test(text) : !Object.keys(scan.data).some((key) => Object.hasOwn(head, key))
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

/** What is wrong with the keys of the fields that are not broken; `start` is where the extents of the broken ones count from. */
function keyIssuesBeside(block: Block, extents: readonly Span[], start: number): ReadingIssue[] {
  const blanked = applyEdits(
    block.text,
    extents.map((extent) => {
      const span = { start: extent.start + start, end: extent.end + start }
      return { ...span, text: block.text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ') }
    }),
  )
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

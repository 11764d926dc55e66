import type { Block } from '../block.ts'
import { DEPTH_LIMIT, isOverDepth, isOverSize } from '../data-limits.ts'
import type { ReadingIssue } from '../issue.ts'
import { checkMapping, type Data, type Reading } from '../reading.ts'
import { diagnoseYaml } from './diagnose-yaml.ts'
import { findInnerMark } from './find-inner-mark.ts'
import { findKeyIssues, isRepeating } from './find-key-issues.ts'
import { findRefusedTabs } from './find-refused-tabs.ts'
import { findUnportable } from './find-unportable.ts'
import { holdsGluedItems } from './holds-glued-items.ts'
import { holdsTemplate } from './holds-template.ts'
import { matterOf } from './matter-of.ts'
import { type Declined, NOTHING_READ } from './scan-yaml.ts'
import { swallowsField } from './swallows-field.ts'
import { syntaxIssues } from './syntax-issues.ts'
import { type Failure, tryYaml } from './try-yaml.ts'

/**
 * Reads the data of any YAML block, or says what is wrong with its text; what `scanYaml` reads, it reads alike. Where a
 * field stops the reader, only `scanned`, how far the scanner came in the block, says how little has to be looked at.
 */
export function readYamlFully(block: Block, scanned: Declined = NOTHING_READ): Reading {
  const mark = findInnerMark(block)
  if (mark !== null) return { data: null, issues: [mark] }
  const rest = startOfRest(block.text, scanned)
  const stopped = rest === 0 ? null : tryYaml(block.text.slice(rest))
  if (stopped?.ok === false && stopped.at > 0) return diagnose(block, stopped, rest, scanned.head)
  const strict = tryYaml(block.text, 'refuse')
  // Equal keys are an error of their own, beside whatever else there is.
  const repeats = isRepeating(strict)
  const whole = repeats ? tryYaml(block.text) : strict
  if (!whole.ok) return diagnose(block, whole, 0, {})
  const data = matterOf(block.text, whole.data)
  const unportable = findUnportable(block)
  // Aliases make a graph that only a count can bound, so the size comes first.
  if ((unportable.length > 0 && isOverSize(data)) || isOverDepth(data)) return nested(block)
  if (
    repeats ||
    typeof data === 'string' ||
    holdsTemplate(block.text) ||
    holdsGluedItems(block.text) ||
    swallowsField(block.text)
  ) {
    // `title：x` reads as text, `{{ x }}` as a map of maps, an open quote up to the next one: broken fields, if a field
    // can be made out at all.
    const diagnoses = diagnoseYaml(block.text, whole)
    if (diagnoses.some(({ cause }) => cause !== 'not-a-field'))
      return { data: null, issues: syntaxIssues(block, diagnoses, 0, {}) }
  }
  return checkMapping(block, data, [...unportable, ...findRefusedTabs(block), ...findKeyIssues(block, data, strict)])
}

function nested(block: Block): Reading {
  const issue: ReadingIssue = {
    kind: 'oversized-front-matter',
    what: 'nesting',
    limit: DEPTH_LIMIT,
    span: block.opener,
  }
  return { data: null, issues: [...findUnportable(block), issue] }
}

/**
 * Where the text starts that fails as the block does. A field with a plain name is read alike behind others and without
 * them; marks that concern all of a block, blanks that are no indent, and equal keys are looked at in all of it.
 */
function startOfRest(text: string, { at, head }: Declined): number {
  NAMED.lastIndex = at
  if (at === 0 || !NAMED.test(text) || OF_ALL.test(text)) return 0
  return Object.keys(head).some((key) => text.includes(`\n${key}:`, at - 1)) ? 0 : at
}

const OF_ALL = /---|\{%|^[ \t]*[\u00a0\u3000]/m

const NAMED = /[\p{L}_][\p{L}\p{N}_-]*:\s/uy

/** What is wrong with the text from `start` on, which does not load; the fields before it, `head`, are sound. */
function diagnose(block: Block, failure: Failure, start: number, head: Data): Reading {
  // js-yaml's own limit; its message names nothing of the text.
  if (failure.reason.startsWith('nesting exceeded')) return nested(block)
  const diagnoses = diagnoseYaml(block.text.slice(start), failure, head)
  return { data: null, issues: syntaxIssues(block, diagnoses, start, head) }
}

import type { Block } from '../block.ts'
import { DEPTH_LIMIT, isOverDepth, isOverSize } from '../data-limits.ts'
import type { ReadingIssue } from '../issue.ts'
import { checkMapping, type Reading } from '../reading.ts'
import { diagnoseYaml } from './diagnose-yaml.ts'
import { findInnerMark } from './find-inner-mark.ts'
import { findKeyIssues, isRepeating } from './find-key-issues.ts'
import { findRefusedTabs } from './find-refused-tabs.ts'
import { findUnportable } from './find-unportable.ts'
import { holdsGluedItems } from './holds-glued-items.ts'
import { holdsTemplate } from './holds-template.ts'
import { matterOf } from './matter-of.ts'
import { swallowsField } from './swallows-field.ts'
import { syntaxIssues } from './syntax-issues.ts'
import { type Failure, tryYaml } from './try-yaml.ts'

/** Reads the data of any YAML block, or says what is wrong with its text; what `scanYaml` reads, it reads alike. */
export function readYamlFully(block: Block): Reading {
  const mark = findInnerMark(block)
  if (mark !== null) return { data: null, issues: [mark] }
  const strict = tryYaml(block.text, 'refuse')
  // Equal keys are an error of their own, beside whatever else there is.
  const repeats = isRepeating(strict)
  const whole = repeats ? tryYaml(block.text) : strict
  if (!whole.ok) return diagnose(block, whole)
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
      return { data: null, issues: syntaxIssues(block, diagnoses) }
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

/** The slow way, for blocks that do not load. */
function diagnose(block: Block, failure: Failure): Reading {
  // js-yaml's own limit; its message names nothing of the text.
  if (failure.reason.startsWith('nesting exceeded')) return nested(block)
  return { data: null, issues: syntaxIssues(block, diagnoseYaml(block.text, failure)) }
}

import type { Block } from '../block.ts'
import { DEPTH_LIMIT, isOverDepth, isOverSize } from '../data-limits.ts'
import type { ReadingIssue } from '../issue.ts'
import { checkMapping, type Reading } from '../reading.ts'
import { diagnoseYaml } from './diagnose-yaml.ts'
import { findDuplicateKeys } from './find-duplicate-keys.ts'
import { findInnerMark } from './find-inner-mark.ts'
import { findOddKeys } from './find-odd-keys.ts'
import { findRefusedTabs } from './find-refused-tabs.ts'
import { findUnportable } from './find-unportable.ts'
import { holdsGluedItems } from './holds-glued-items.ts'
import { holdsTemplate } from './holds-template.ts'
import { matterOf } from './matter-of.ts'
import { parseFields } from './parse-fields.ts'
import { swallowsField } from './swallows-field.ts'
import { syntaxIssues } from './syntax-issues.ts'
import { type Failure, tryYaml } from './try-yaml.ts'

/** Reads the data of any YAML block, or says what is wrong with its text; what `scanYaml` reads, it reads alike. */
export function readYamlFully(block: Block): Reading {
  const mark = findInnerMark(block)
  if (mark !== null) return { data: null, issues: [mark] }
  const whole = tryYaml(block.text, 'refuse')
  if (!whole.ok) return diagnose(block, whole)
  const data = matterOf(block.text, whole.data)
  const unportable = findUnportable(block)
  // Aliases make a graph that only a count can bound, so the size comes first.
  if ((unportable.length > 0 && isOverSize(data)) || isOverDepth(data)) return nested(block)
  if (
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
  return checkMapping(block, data, [...unportable, ...findRefused(block, data)])
}

/** What js-yaml reads on, and other readers do not. */
function findRefused(block: Block, data: unknown): ReadingIssue[] {
  return [...findRefusedTabs(block), ...findOddKeys(block, data)]
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

/** The slow way, for blocks that do not load: broken fields first, then equal keys, which the loader refuses too. */
function diagnose(block: Block, failure: Failure): Reading {
  // js-yaml's own limit; its message names nothing of the text.
  if (failure.reason.startsWith('nesting exceeded')) return nested(block)
  const whole = failure.reason === 'duplicated mapping key' ? tryYaml(block.text) : failure
  const diagnoses = diagnoseYaml(block.text, whole)
  if (diagnoses.length > 0) return { data: null, issues: syntaxIssues(block, diagnoses) }
  const issues = [...findUnportable(block), ...findDuplicateKeys(parseFields(block.text, block.span.start))]
  return whole.ok
    ? checkMapping(block, whole.data, [...issues, ...findRefused(block, whole.data)])
    : { data: null, issues }
}

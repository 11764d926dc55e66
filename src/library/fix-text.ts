import { lintPost } from '../check/lint-post.ts'
import { planFixes, withAllFindings } from '../fix/plan-fixes.ts'
import { sourceOfText } from '../post/source.ts'
import { type AppliedFix, appliedFix } from '../report/applied-fix.ts'
import type { LintResult } from './lint-text.ts'
import { type LintOptions, settingsOf } from './options.ts'

/** How to fix one text; everything has a default. */
export interface FixTextOptions extends LintOptions {
  /** The name to report the text under; default: `post.md`. */
  readonly path?: string
  /** Apply unsafe fixes too; default: false. */
  readonly unsafe?: boolean
}

/** One text after its fixes. */
export interface FixTextResult extends LintResult {
  /** The text after the fixes; the body is as it was. */
  readonly text: string
  readonly fixed: readonly AppliedFix[]
}

/**
 * Fixes one text; `problems` are those that remain, in offsets of the fixed text. Never throws because of the text;
 * throws RuleSettingError for options that name no rule.
 */
export function fixText(text: string, options: FixTextOptions = {}): FixTextResult {
  const source = sourceOfText(options.path ?? 'post.md', text)
  const settings = settingsOf(options)
  const plan = planFixes(
    [lintPost(source, withAllFindings(settings))],
    settings,
    options.unsafe ? ['safe', 'unsafe'] : ['safe'],
    {
      recall: () => source,
      reopen: () => source,
      open: () => source,
    },
  )
  const [result] = plan.results
  if (result === undefined) throw new Error('one post in, one result out')
  const fix = plan.fixes.get(source.path)
  const after = fix?.after ?? source
  return {
    path: source.path,
    text: `${after.bom ? '\uFEFF' : ''}${after.text}`,
    fixed: (fix?.applied ?? []).map(appliedFix),
    problems: result.diagnostics,
    suppressed: result.suppressed,
    skipped: result.skipped,
  }
}

import { countNoun, translate, translateText } from '../locales/translate.ts'
import type { Report } from './report.ts'

/** Why files were not checked, and how many for each reason: `3 files (no front matter)`. */
export function skipReasons({ skipped }: Pick<Report, 'skipped'>): string[] {
  const reasons = new Map<string, number>()
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return Array.from(reasons, ([reason, count]) => translate`${countNoun(count, 'file')} (${translateText(reason)})`)
}

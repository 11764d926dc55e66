import { countNoun } from './count-noun.ts'
import type { Report } from './report.ts'

/** `3 errors, 1 warning in 2 posts`, or `no problems`; what `--quiet` hides is counted too. */
export function countProblems({ summary }: Pick<Report, 'summary'>): string {
  const counts = [
    [summary.errors, 'error'],
    [summary.warnings, 'warning'],
    [summary.infos, 'info'],
  ] as const
  const found = counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun))
  return found.length === 0 ? 'no problems' : found.join(', ')
}

import type { JsonReport } from '../../schemas/report.ts'
import { buildReport } from '../report/build-report.ts'
import { toJson } from '../report/reporters/json.ts'
import { TOOL } from '../report/tool.ts'
import { fixGroups } from '../run/fix-groups.ts'
import { writePosts } from '../run/write-posts.ts'
import { createPatience } from '../run/writing/patience.ts'
import { assignFiles } from './assign-files.ts'
import type { LintFilesOptions } from './lint-files.ts'

/** How to fix files; everything has a default. */
export interface FixFilesOptions extends LintFilesOptions {
  /** Apply unsafe fixes too; default: false. */
  readonly unsafe?: boolean
}

/**
 * Fixes the posts that paths name and returns the JSON report: what was fixed, and the problems that remain. A file
 * that could not be written (read-only, changed since it was read, a full disk) is as it was and has a `rule-failure`.
 * A path that matches no post throws before anything is written.
 */
export async function fixFiles(paths: readonly string[], options: FixFilesOptions = {}): Promise<JsonReport> {
  const { inputs, groups, skipped } = await assignFiles(paths, options)
  const patience = createPatience()
  const { posts } = await fixGroups(inputs, groups, {
    safeties: options.unsafe === true ? ['safe', 'unsafe'] : ['safe'],
    save: (some) => writePosts(some, patience),
    pause: async () => false,
  })
  return toJson(buildReport(posts, skipped), TOOL) as JsonReport
}

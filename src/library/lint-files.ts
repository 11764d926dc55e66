import type { Report } from '../../schemas/report.ts'
import { buildReport } from '../report/build-report.ts'
import { toJson } from '../report/reporters/json.ts'
import { findInputs } from '../run/find-inputs.ts'
import { lintPosts } from '../run/lint-posts.ts'
import { VERSION } from '../version.ts'
import { type LintOptions, settingsOf } from './options.ts'

export interface LintFilesOptions extends LintOptions {
  /** Absolute; paths in the report are relative to it. Default: the process's. */
  readonly cwd?: string
  /** The posts are a stranger's: no symbolic link is followed. */
  readonly untrusted?: boolean
}

/**
 * Lints the posts that paths name (files, folders, globs; none: `_posts` where it exists, else the folder) and
 * returns the JSON report. A path that matches no post throws.
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Report> {
  const cwd = options.cwd ?? process.cwd()
  const inputs = findInputs(paths, null, { cwd, untrusted: options.untrusted === true })
  const [missing] = inputs.missing
  if (missing !== undefined) throw new Error(`no posts: ${missing.path}`)
  const posts = lintPosts(inputs.paths, settingsOf(options), inputs.open)
  return toJson(buildReport(posts, inputs.skipped), VERSION) as Report
}

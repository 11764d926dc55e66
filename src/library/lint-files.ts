import type { JsonReport } from '../../schemas/report.ts'
import { buildReport } from '../report/build-report.ts'
import { toJson } from '../report/reporters/json.ts'
import { TOOL } from '../report/tool.ts'
import { compareAll, lintEach } from '../run/lint-corpus.ts'
import { assignFiles } from './assign-files.ts'
import type { Config } from './define-config.ts'
import type { LintOptions } from './options.ts'

/** How to lint files; everything has a default. */
export interface LintFilesOptions extends LintOptions {
  /** Absolute; paths in the report are relative to it. Default: the process's. */
  readonly cwd?: string
  /**
   * A configuration (its paths relative to `cwd`), the path of one, or `true` for the nearest upwards from `cwd`. Then
   * its collections decide how posts are linted, and of the other options only `rules`, `now` and `locale` count.
   */
  readonly config?: Config | string | true
  /** The posts are a stranger's: no symbolic link is followed, no configuration that is code is run. */
  readonly untrusted?: boolean
}

/**
 * Lints the posts that paths name (files, folders, globs; none: those of the configuration, else `_posts` where it
 * exists, else the folder) and returns the JSON report. A path that matches no post throws, and so does a configuration
 * that cannot be used (ConfigError).
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<JsonReport> {
  const { task, skipped } = await assignFiles(paths, options)
  const linted = lintEach(task, [{ start: 0, paths: task.paths }])
  const { posts, silent } = compareAll(task, linted)
  return toJson(buildReport(posts, skipped, silent), TOOL) as JsonReport
}

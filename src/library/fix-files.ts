import type { Report } from '../../schemas/report.ts'
import { buildReport } from '../report/build-report.ts'
import { toJson } from '../report/reporters/json.ts'
import { findInputs } from '../run/find-inputs.ts'
import { fixPosts } from '../run/fix-posts.ts'
import { replaceFile } from '../run/writing/replace-file.ts'
import { VERSION } from '../version.ts'
import type { LintFilesOptions } from './lint-files.ts'
import { settingsOf } from './options.ts'

export interface FixFilesOptions extends LintFilesOptions {
  /** Apply unsafe fixes too; default: false. */
  readonly unsafe?: boolean
}

/**
 * Fixes the posts that paths name and returns the JSON report: what was fixed, and the problems that remain. A file
 * that could not be written (read-only, changed since it was read, a full disk) is as it was and has a `rule-failure`.
 * A path that matches no post throws before anything is written.
 */
export async function fixFiles(paths: readonly string[], options: FixFilesOptions = {}): Promise<Report> {
  const cwd = options.cwd ?? process.cwd()
  const inputs = findInputs(paths, null, { cwd, untrusted: options.untrusted === true })
  const [missing] = inputs.missing
  if (missing !== undefined) throw new Error(`no posts: ${missing.path}`)
  const { posts } = await fixPosts(inputs, settingsOf(options), {
    safeties: options.unsafe === true ? ['safe', 'unsafe'] : ['safe'],
    save: (_, { file, after }) => (file === null ? { kind: 'kept' } : replaceFile(file.path, file.identity, after)),
    pause: async () => false,
  })
  return toJson(buildReport(posts, inputs.skipped), VERSION) as Report
}

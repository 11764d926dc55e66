import { buildReport } from '../report/build-report.ts'
import { lintPosts } from '../run/lint-posts.ts'
import { collectPosts } from './collect-posts.ts'
import { decideOutcome } from './decide-outcome.ts'
import { defaultSettings } from './default-settings.ts'
import type { LintOptions } from './lint-options.ts'
import type { Outcome } from './outcome.ts'
import type { World } from './world.ts'
import { writeReports } from './write-reports.ts'

/** Lints the posts that paths name and reports: options in, outcome out. */
export async function runLint(paths: readonly string[], options: LintOptions, world: World): Promise<Outcome> {
  const started = world.now()
  const settings = defaultSettings(world, options.levels)
  const { paths: found, open, skipped, unfinished } = await collectPosts(paths, options, world)
  const posts = lintPosts(found, settings, open)
  const report = buildReport(posts, skipped)
  await writeReports(report, options, world, {
    command: 'check',
    seconds: (world.now() - started) / 1000,
    text: (path) => {
      const opened = open(path)
      return 'source' in opened ? opened.source.text : opened.text
    },
  })
  return decideOutcome(report, options, unfinished || posts.some(({ readable }) => !readable))
}

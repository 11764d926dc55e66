import { say } from '../../locales/say.ts'
import type { CheckFlags } from '../commands/check.ts'
import { UsageError } from '../usage-error.ts'

// They are read by people, or line by line.
const LIVE_FORMATS = ['pretty', 'compact', 'agent']

/** Refuses what makes no sense for a run that does not end. Throws UsageError. */
export function refuseWatch(paths: readonly string[], flags: CheckFlags): void {
  const document = flags.format?.find((text) => !text.includes('=') && !LIVE_FORMATS.includes(text))
  if (document !== undefined) {
    throw new UsageError(
      say`--watch: the format ${document} is one document, and each run would print another`,
      say`Write it to a file, which each run replaces: --format ${document}=FILE.`,
    )
  }
  const refused = [
    [paths.includes('-'), say`standard input is read once`, say`Name files or folders.`],
    [flags.listFiles === true, say`--list-files checks nothing`, say`Leave one of the two away.`],
    [flags.shard !== undefined, say`--shard is for machines that share the work`, say`Leave one of the two away.`],
    [flags.timing === true, say`--timing measures one run over all posts`, say`Leave one of the two away.`],
    [
      flags.threads !== undefined && flags.threads !== 'auto',
      say`what has changed is linted in one thread`,
      say`Leave --threads away.`,
    ],
    [
      flags.updateBaseline === true || flags.addToBaseline === true,
      say`each run would take what it finds into the baseline`,
      say`Write the baseline first, by a run of its own.`,
    ],
  ] as const
  for (const [is, why, hint] of refused) if (is) throw new UsageError(say`--watch: ${why}`, hint)
}

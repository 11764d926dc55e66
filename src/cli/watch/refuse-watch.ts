import { translate } from '../../locales/translate.ts'
import type { CheckFlags } from '../commands/check.ts'
import { UsageError } from '../usage-error.ts'

// They are read by people, or line by line.
const LIVE_FORMATS = ['pretty', 'compact', 'agent']

/** Refuses what makes no sense for a run that does not end. Throws UsageError. */
export function refuseWatch(paths: readonly string[], flags: CheckFlags): void {
  const document = flags.format?.find((text) => !text.includes('=') && !LIVE_FORMATS.includes(text))
  if (document !== undefined) {
    throw new UsageError(
      translate`--watch: the format ${document} is one document, and each run would print another`,
      translate`Write it to a file, which each run replaces: --format ${document}=FILE.`,
    )
  }
  const refused = [
    [paths.includes('-'), translate`standard input is read once`, translate`Name files or folders.`],
    [flags.listFiles === true, translate`--list-files checks nothing`, translate`Leave one of the two away.`],
    [
      flags.shard !== undefined,
      translate`--shard is for machines that share the work`,
      translate`Leave one of the two away.`,
    ],
    [flags.timing === true, translate`--timing measures one run over all posts`, translate`Leave one of the two away.`],
    [
      flags.threads !== undefined && flags.threads !== 'auto',
      translate`what has changed is linted in one thread`,
      translate`Leave --threads away.`,
    ],
    [
      flags.updateBaseline === true || flags.addToBaseline === true,
      translate`each run would take what it finds into the baseline`,
      translate`Write the baseline first, by a run of its own.`,
    ],
  ] as const
  for (const [is, why, hint] of refused) if (is) throw new UsageError(translate`--watch: ${why}`, hint)
}

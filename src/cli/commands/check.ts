import type { Command } from 'commander'
import { translate } from '../../locales/translate.ts'
import type { Shard } from '../../run/shard.ts'
import type { Environment } from '../environment.ts'
import { addLintOptions, type CheckOptions, type LintFlags, parseLintFlags } from '../lint-options.ts'
import type { Stage } from '../program.ts'
import { projectOf, requestOf } from '../project-options.ts'
import { reportFailure } from '../report-failure.ts'
import { runLint } from '../run-lint.ts'
import { UsageError } from '../usage-error.ts'

export interface CheckFlags extends LintFlags {
  readonly shard?: string
  readonly watch?: boolean
}

/** `postlint check`, the default command: lints, writes nothing but the reports that were asked for. */
export function addCheckCommand(program: Command, stage: Stage): void {
  const command = program
    .command('check', { isDefault: true })
    .description('lint posts and write nothing; the default command')
    .argument(
      '[paths...]',
      'files, folders or globs; `-` reads standard input; default: the posts of the site in this folder',
    )
  addLintOptions(command)
    .optionsGroup('Large archives:')
    .option('--shard <i>/<n>', 'check only part i of n parts of the posts; `postlint merge` joins the JSON reports')
    .option('--threads <n>', 'lint in n threads; auto: in several where there are very many posts', 'auto')
    .optionsGroup('While you write:')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .action(async (paths: string[], flags: CheckFlags) => {
      const open = async (environment: Environment): Promise<CheckOptions> => {
        const request = await requestOf(flags, paths, environment)
        return parseLintFlags(flags, await projectOf(request, environment), request)
      }
      if (flags.watch === true) {
        const { runWatch } = await import('../watch/run-watch.ts')
        stage.end(await runWatch(paths, flags, { open, report: reportFailure }, stage.environment))
        return
      }
      const options = await open(stage.environment)
      const shard = parseShard(flags.shard)
      const { file, update, add } = options.baseline
      if (shard !== null && (file !== null || update || add)) {
        throw new UsageError(
          translate`--shard: what is known is left out when the shards are merged`,
          translate`Give it to postlint merge.`,
        )
      }
      stage.end(await runLint(paths, options, stage.environment, { shard }))
    })
}

/** Throws UsageError. */
function parseShard(text: string | undefined): Shard | null {
  if (text === undefined) return null
  const [, index = '', count = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (index === '' || Number(index) > Number(count)) {
    throw new UsageError(
      translate`--shard: "${text}" is not one of n parts`,
      translate`Write --shard 2/10 for the second of ten parts.`,
    )
  }
  return { index: Number(index), count: Number(count) }
}

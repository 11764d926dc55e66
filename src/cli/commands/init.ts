import type { Command } from 'commander'
import { findConfig } from '../../run/config/find-config.ts'
import type { Stage } from '../program.ts'
import { writeBaseline } from '../write-baseline.ts'

export interface InitFlags {
  readonly json?: boolean
  readonly infer?: boolean
  readonly force?: boolean
  readonly baseline?: boolean
}

/** `postlint init`: writes a configuration for the site at hand. */
export function addInitCommand(program: Command, { environment, end }: Stage): void {
  program
    .command('init')
    .description('write postlint.config.ts for the site in this folder, with a collection for each kind of page')
    .argument('[paths...]', 'with --infer: the posts to learn from; default: where the generator keeps them')
    .option('--json', 'write postlint.config.json instead')
    .option('--force', 'write over a configuration that is there')
    .option(
      '--baseline',
      'write the present problems into postlint-baseline.json, so that later runs report only new ones',
    )
    .option('--infer', 'learn from the posts which fields they have, and of what kind')
    .action(async (paths: string[], flags: InitFlags) => {
      const { initConfig } = await import('../init-config.ts')
      if (flags.baseline !== true) {
        end(await initConfig(paths, flags, environment))
        return
      }
      // One that is there is what the baseline is for.
      if (findConfig(environment.cwd) === null || flags.force === true) await initConfig(paths, flags, environment)
      end(await writeBaseline(environment))
    })
}

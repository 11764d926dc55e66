import type { Command } from 'commander'
import type { Stage } from '../program.ts'

export interface InitFlags {
  readonly json?: boolean
  readonly infer?: boolean
  readonly force?: boolean
}

/** `postlint init`: writes a configuration for the site at hand. */
export function addInitCommand(program: Command, { environment, end }: Stage): void {
  program
    .command('init')
    .description('write postlint.config.ts for the site at hand, a collection for each kind of page')
    .argument('[paths...]', 'with --infer: the posts to learn from; default: where the generator keeps them')
    .option('--json', 'write postlint.config.json')
    .option('--force', 'write over a configuration that is there')
    .option('--infer', 'learn the schema from the posts that are there')
    .action(async (paths: string[], flags: InitFlags) => {
      const { initConfig } = await import('../init-config.ts')
      end(await initConfig(paths, flags, environment))
    })
}

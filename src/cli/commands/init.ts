import { findConfig } from '../../run/config/find-config.ts'
import type { Command } from '../command.ts'
import { initConfig } from '../init-config.ts'
import { writeBaseline } from '../write-baseline.ts'

export interface InitFlags {
  readonly json?: boolean
  readonly infer?: boolean
  readonly force?: boolean
  readonly baseline?: boolean
}

/** `postlint init`: writes a configuration for the site at hand. */
export const initCommand: Command<InitFlags> = {
  name: 'init',
  about: 'write postlint.config.ts for the site at hand, a collection for each kind of page',
  argument: {
    name: 'paths',
    about: 'with --infer: the posts to learn from; default: where the generator keeps them',
    isList: true,
  },
  options: [
    {
      title: 'Options',
      options: [
        { form: '--json', about: 'write postlint.config.json' },
        { form: '--force', about: 'write over a configuration that is there' },
        {
          form: '--baseline',
          about: 'take an archive as it is: its problems are written down, and only new ones reported',
        },
        { form: '--infer', about: 'learn the schema from the posts that are there' },
      ],
    },
  ],
  async run(paths, flags, environment) {
    if (flags.baseline !== true) return initConfig(paths, flags, environment)
    // One that is there is what the baseline is for.
    if (findConfig(environment.cwd) === null || flags.force === true) await initConfig(paths, flags, environment)
    return writeBaseline(environment)
  },
}

import type { Shard } from '../../run/shard.ts'
import type { Command } from '../command.ts'
import { LINT_OPTIONS, type LintFlags, parseLintFlags } from '../lint-options.ts'
import { projectOf, requestOf } from '../project-options.ts'
import { runLint } from '../run-lint.ts'
import { UsageError } from '../usage-error.ts'

/** `postlint check`, the default command: lints, writes nothing but the reports that were asked for. */
export const checkCommand: Command<LintFlags & { readonly shard?: string }> = {
  name: 'check',
  about: 'lint posts; the default command',
  argument: {
    name: 'paths',
    about: 'files, folders or globs; `-` reads standard input; default: the posts of the site at hand',
    isList: true,
  },
  options: [
    ...LINT_OPTIONS,
    {
      title: 'Large archives',
      options: [
        {
          form: '--shard <i>/<n>',
          about: 'only the i-th of n parts of the posts; `postlint merge` joins the JSON reports',
        },
        { form: '--threads <n>', about: 'lint in n threads at once; default: auto, where it pays', default: 'auto' },
      ],
    },
  ],
  async run(paths, flags, environment) {
    const request = await requestOf(flags, paths, environment)
    const options = parseLintFlags(flags, await projectOf(request, environment), request)
    return runLint(paths, options, environment, parseShard(flags.shard))
  },
}

/** Throws UsageError. */
function parseShard(text: string | undefined): Shard | null {
  if (text === undefined) return null
  const [, index = '', count = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (index === '' || Number(index) > Number(count)) {
    throw new UsageError(`--shard: "${text}" is not one of n parts`, 'Write --shard 2/10 for the second of ten parts.')
  }
  return { index: Number(index), count: Number(count) }
}

import { type Command, Option } from 'commander'
import type { Stage } from '../program.ts'
import { localesOf } from '../project-options.ts'

interface LspFlags {
  readonly config?: string | boolean
  readonly untrusted?: boolean
  readonly locale?: string
}

/** `postlint lsp`: the language server; editors start it and speak to it on standard input and output. */
export function addLspCommand(program: Command, { environment }: Stage): void {
  program
    .command('lsp')
    .description('run the language server for editors, on standard input and output')
    .option('--config <file>', 'use this configuration file; default: the nearest postlint.config.* above each post')
    .option('--no-config', 'use no configuration file')
    .option('--untrusted', 'run no configuration that is code')
    .option('--locale <tag>', 'language of messages; default: that of the configuration, else that of the editor')
    // What the clients of other servers pass along.
    .addOption(new Option('--stdio').hideHelp())
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(async ({ config = true, untrusted, locale }: LspFlags) => {
      const locales = localesOf(locale, environment.env)
      const { serveEditor } = await import('../../lsp/serve-editor.ts')
      serveEditor(await environment.openChannel(), {
        config,
        ...locales,
        untrusted: untrusted === true,
        library: () => import('../../library/index.ts'),
        now: () => Math.floor(environment.now() / 1000),
      })
      // The connection ends the process when the editor goes.
      await new Promise(() => undefined)
    })
}

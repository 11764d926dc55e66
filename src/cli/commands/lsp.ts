import { serveEditor } from '../../lsp/serve-editor.ts'
import type { Command } from '../command.ts'

interface LspFlags {
  readonly config?: string | boolean
  readonly untrusted?: boolean
}

/** `postlint lsp`: the language server; editors start it and speak to it on standard input and output. */
export const lspCommand: Command<LspFlags> = {
  name: 'lsp',
  about: 'language server on standard input and output, for editors',
  options: [
    {
      title: 'Options',
      options: [
        {
          form: '--config <file>',
          about: 'this configuration; default: the nearest postlint.config.* upwards from each post',
        },
        { form: '--no-config', about: 'no configuration, whatever there is' },
        { form: '--untrusted', about: 'run no configuration that is code' },
        // What the clients of other servers pass along.
        { form: '--stdio', about: '', isHidden: true },
        { form: '--clientProcessId <id>', about: '', isHidden: true },
      ],
    },
  ],
  async run(_words, { config = true, untrusted }, environment) {
    serveEditor(await environment.openChannel(), {
      config,
      untrusted: untrusted === true,
      library: () => import('../../library/index.ts'),
      now: () => Math.floor(environment.now() / 1000),
    })
    // The connection ends the process when the editor goes.
    return new Promise(() => undefined)
  },
}

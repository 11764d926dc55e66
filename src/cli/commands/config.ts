import { jsonText } from '../../report/json-text.ts'
import { describeProject } from '../../run/config/describe-project.ts'
import type { Command } from '../command.ts'
import { parseLevels } from '../lint-options.ts'
import { PROJECT_OPTIONS, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'

interface ConfigFlags extends ProjectFlags {
  readonly rule?: readonly string[]
}

/** `postlint config <file>`: all that decides how one file is linted, as JSON. */
export const configCommand: Command<ConfigFlags> = {
  name: 'config',
  about: 'print the resolved configuration that applies to one file, as JSON',
  argument: { name: 'file', about: 'the post; it need not exist', isRequired: true },
  options: [
    {
      title: 'Options',
      options: [
        { form: '--rule <id>=<level>', about: 'as for check (repeatable)', isList: true },
        { form: '--untrusted', about: 'run no configuration that is code' },
      ],
    },
    PROJECT_OPTIONS,
  ],
  async run([file = ''], flags, environment) {
    const project = await projectOf(await requestOf(flags, [file], environment), environment)
    const levels = parseLevels(flags, project.rules)
    const now = Math.floor(environment.now() / 1000)
    environment.stdout.write(`${jsonText(describeProject(file, project, { cwd: environment.cwd, levels, now }), 2)}\n`)
    return 'fine'
  },
}

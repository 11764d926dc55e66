import { jsonText } from '../../report/json-text.ts'
import type { Command } from '../command.ts'
import { findSchema } from '../find-schema.ts'
import { PROJECT_OPTIONS, type ProjectFlags } from '../project-options.ts'

/** `postlint schema`: the JSON Schema of a collection's front matter, of the report, or of the configuration. */
export const schemaCommand: Command<ProjectFlags> = {
  name: 'schema',
  about: 'print a JSON Schema (2020-12), for editors',
  argument: {
    name: 'name',
    about: 'a collection; `report`: of the JSON report; `config`: of the configuration as data',
  },
  options: [
    { title: 'Options', options: [{ form: '--untrusted', about: 'run no configuration that is code' }] },
    PROJECT_OPTIONS,
  ],
  async run([name], flags, environment) {
    environment.stdout.write(`${jsonText(await findSchema(name, flags, environment), 2)}\n`)
    return 'fine'
  },
}

import type { Command } from 'commander'
import { jsonText } from '../../report/json-text.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags } from '../project-options.ts'

/** `postlint schema`: the JSON Schema of a collection's front matter, of the report, or of the configuration. */
export function addSchemaCommand(program: Command, { environment }: Stage): void {
  const command = program
    .command('schema')
    .description('print a JSON Schema (2020-12), for editors')
    .argument('[name]', 'name of a collection; `report` for the JSON report, `config` for the configuration as data')
    .option('--untrusted', 'run no configuration that is code')
  addProjectOptions(command).action(async (name: string | undefined, flags: ProjectFlags) => {
    const { findSchema } = await import('../find-schema.ts')
    environment.stdout.write(`${jsonText(await findSchema(name, flags, environment), 2)}\n`)
  })
}

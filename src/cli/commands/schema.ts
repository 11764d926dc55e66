import type { Command } from 'commander'
import * as z from 'zod'
import { config } from '../../../schemas/config.ts'
import { report } from '../../../schemas/report.ts'
import { editorSchema } from '../../run/config/editor-schema.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf } from '../project-options.ts'
import { UsageError } from '../usage-error.ts'

/** What `postlint schema` prints beside the schemas of collections. */
const OWN: Readonly<Record<string, () => object>> = {
  report: () => z.toJSONSchema(report),
  config: () => z.toJSONSchema(config, { io: 'input' }),
}

/** `postlint schema`: the JSON Schema of a collection's front matter, of the report, or of the configuration. */
export function addSchemaCommand(program: Command, { world }: Stage): void {
  const command = program
    .command('schema')
    .description('print a JSON Schema (2020-12), for editors')
    .argument('[name]', 'a collection; `report`: of the JSON report; `config`: of the configuration as data')
    .option('--untrusted', 'run no configuration that is code')
  addProjectOptions(command).action(async (name: string | undefined, flags: ProjectFlags) => {
    const own = name !== undefined && Object.hasOwn(OWN, name) ? OWN[name] : undefined
    const schema = own === undefined ? await schemaOf(name, flags) : own()
    world.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  })

  async function schemaOf(name: string | undefined, flags: ProjectFlags): Promise<object> {
    const { collections } = await projectOf(flags, world)
    const names = collections.map((one) => one.name)
    if (name === undefined && collections.length > 1) {
      throw new UsageError('there are several collections', `Name one: ${names.join(', ')}.`)
    }
    const collection = name === undefined ? collections[0] : collections.find((one) => one.name === name)
    if (collection === undefined) {
      throw new UsageError(`unknown collection "${name}"`, didYouMean(name ?? '', [...names, ...Object.keys(OWN)]))
    }
    return editorSchema(collection)
  }
}

import type { Command } from 'commander'
import { jsonText } from '../../report/json-text.ts'
import { describeProject } from '../../run/config/describe-project.ts'
import { collect, parseLevels } from '../lint-options.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'

interface ConfigFlags extends ProjectFlags {
  readonly rule?: readonly string[]
}

/** `postlint config <file>`: all that decides how one file is linted, as JSON. */
export function addConfigCommand(program: Command, { environment }: Stage): void {
  const command = program
    .command('config')
    .description('print the resolved configuration that applies to one file, as JSON')
    .argument('<file>', 'path of a post, which need not exist')
    .option('--rule <id>=<level>', 'set the level of a rule, as for check (repeatable)', collect)
    .option('--untrusted', 'run no configuration that is code')
  addProjectOptions(command).action(async (file: string, flags: ConfigFlags) => {
    const project = await projectOf(await requestOf(flags, [file], environment), environment)
    const levels = parseLevels(flags, project.rules)
    const now = Math.floor(environment.now() / 1000)
    environment.stdout.write(`${jsonText(describeProject(file, project, { cwd: environment.cwd, levels, now }), 2)}\n`)
  })
}

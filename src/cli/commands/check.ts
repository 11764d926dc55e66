import type { Command } from 'commander'
import { addLintOptions, type LintFlags, parseLintFlags } from '../lint-options.ts'
import type { Stage } from '../program.ts'
import { projectOf } from '../project-options.ts'
import { runLint } from '../run-lint.ts'

/** `postlint check`, the default command: lints, writes nothing but the reports that were asked for. */
export function addCheckCommand(program: Command, stage: Stage): void {
  const command = program
    .command('check', { isDefault: true })
    .description('lint posts; the default command')
    .argument('[paths...]', 'files, folders or globs; `-` reads standard input; default: _posts, else this folder')
  addLintOptions(command).action(async (paths: string[], flags: LintFlags) => {
    const project = await projectOf(flags, stage.world)
    stage.end(await runLint(paths, parseLintFlags(flags, project), stage.world))
  })
}

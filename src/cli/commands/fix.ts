import type { Command } from 'commander'
import { wrapText } from '../../report/wrap-text.ts'
import { addFixOptions, type FixFlags, parseFixFlags } from '../fix-options.ts'
import type { Stage } from '../program.ts'
import { projectOf, requestOf } from '../project-options.ts'

const HELP =
  'A fix changes the fields that it names and nothing else; the body is copied byte for byte. A file that is read-only, ' +
  'hard-linked, or changed since it was read is left alone and reported. Ctrl-C ends the run after the files at hand. ' +
  'With the path `-` the fixed text goes to standard output and the report to standard error.'

/** `postlint fix`: applies fixes, or shows them as a diff. */
export function addFixCommand(program: Command, stage: Stage): void {
  const command = program
    .command('fix')
    .description('repair posts with safe fixes; --unsafe applies likely ones, too')
    .argument(
      '[paths...]',
      'files, folders or globs; `-` fixes standard input; default: the posts of the site in this folder',
    )
    .addHelpText('after', () => `\n${wrapText(HELP, stage.environment.stdout.columns ?? 100).join('\n')}`)
  addFixOptions(command).action(async (paths: string[], flags: FixFlags) => {
    const request = await requestOf(flags, paths, stage.environment)
    const options = parseFixFlags(flags, await projectOf(request, stage.environment), request)
    if (!options.interactive) {
      const { runFix } = await import('../run-fix.ts')
      stage.end(await runFix(paths, options, stage.environment))
      return
    }
    const { runInteractive } = await import('../interactive/run-interactive.ts')
    stage.end(await runInteractive(paths, options, stage.environment))
  })
}

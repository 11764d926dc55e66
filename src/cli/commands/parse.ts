import type { Command } from 'commander'
import { parseSource } from '../../check/parse-source.ts'
import { reportIssue } from '../../check/report-issue.ts'
import { jsonText } from '../../report/json-text.ts'
import { problemOf } from '../../report/reporters/json.ts'
import { TOOL } from '../../report/tool.ts'
import { assignPosts } from '../../run/config/assign-posts.ts'
import { collectPosts } from '../collect-posts.ts'
import type { Outcome } from '../outcome.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf } from '../project-options.ts'

interface ParseFlags extends ProjectFlags {
  readonly stdinFilename?: string
  readonly allowEmpty?: boolean
}

/** `postlint parse`: one JSON object a line for each post, its data or the problem that keeps it from being read. */
export function addParseCommand(program: Command, { environment, end }: Stage): void {
  const command = program
    .command('parse')
    .description('print the parsed front matter, one JSON object a line')
    .argument('<paths...>', 'files, folders or globs; `-` reads standard input')
    .option('--stdin-filename <name>', 'name of the post read from standard input (path `-`)')
    .option('--allow-empty', 'exit 0 when the paths match no post')
    .option('--untrusted', 'follow no symbolic links, run no configuration that is code')
  addProjectOptions(command).action(async (paths: string[], flags: ParseFlags) => {
    const project = await projectOf(flags, environment)
    const inputs = await collectPosts(paths, flags, environment)
    // What belongs to no collection is read all the same: reading needs no schema.
    const now = Math.floor(environment.now() / 1000)
    const options = { cwd: environment.cwd, levels: {}, now, isProblem: () => true }
    const { paths: found, settingsFor } = assignPosts(inputs.paths, project, options)
    const { open, unfinished } = inputs
    let outcome: Outcome = unfinished ? 'unfinished' : 'fine'
    for (const path of found) {
      const opened = open(path)
      const settings = settingsFor(path)
      const parsed =
        'source' in opened
          ? parseSource(opened.source, settings)
          : { path, error: reportIssue(path, opened.text, opened.issue, settings).diagnostics[0] }
      if ('error' in parsed && parsed.error !== undefined) {
        environment.stdout.write(`${jsonText({ path, error: problemOf(parsed.error, TOOL) })}\n`)
        if (!('source' in opened)) outcome = 'unfinished'
        else if (outcome === 'fine') outcome = 'problems'
      } else environment.stdout.write(`${jsonText(parsed)}\n`)
    }
    end(outcome)
  })
}

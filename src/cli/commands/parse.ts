import type { Command } from 'commander'
import { parseSource } from '../../check/parse-source.ts'
import { reportIssue } from '../../check/report-issue.ts'
import { countNoun, translate } from '../../locales/translate.ts'
import { jsonText } from '../../report/json-text.ts'
import { problemOf } from '../../report/reporters/json.ts'
import { TOOL } from '../../report/tool.ts'
import { RULES } from '../../rules/index.ts'
import { assignPosts } from '../../run/config/assign-posts.ts'
import { collectPosts } from '../collect-posts.ts'
import type { Stage } from '../program.ts'
import { addProjectOptions, type ProjectFlags, projectOf, requestOf } from '../project-options.ts'
import { writeLines } from '../write-lines.ts'

interface ParseFlags extends ProjectFlags {
  readonly stdinFilename?: string
  readonly allowEmpty?: boolean
}

// Why a post cannot be read has to be said, whatever a configuration leaves alone.
const LEVELS = Object.fromEntries(
  RULES.filter(({ explain, level }) => explain !== undefined && level === 'error').map(
    ({ id }) => [id, 'error'] as const,
  ),
)

/** `postlint parse`: one JSON object a line for each post, its data or the problem that keeps it from being read. */
export function addParseCommand(program: Command, { environment, end }: Stage): void {
  const command = program
    .command('parse')
    .description('print the parsed front matter, one JSON object a line')
    .argument('<paths...>', 'files, folders or globs; `-` reads standard input')
    .option('--stdin-filename <name>', 'name that the post from standard input has (path `-`)')
    .option('--allow-empty', 'exit 0 where the paths match no post')
    .option('--untrusted', 'run no configuration that is code, follow no symbolic link')
  addProjectOptions(command).action(async (paths: string[], flags: ParseFlags) => {
    const project = await projectOf(await requestOf(flags, paths, environment), environment)
    const inputs = await collectPosts(paths, flags, environment)
    // What belongs to no collection is read all the same: reading needs no schema.
    const now = Math.floor(environment.now() / 1000)
    const options = { cwd: environment.cwd, levels: LEVELS, now, isProblem: () => true, isNamed: () => true }
    const { paths: found, settingsFor } = assignPosts(inputs.paths, project, options)
    const { open } = inputs
    let unread = 0
    let broken = 0
    for (const path of found) {
      const opened = open(path)
      const settings = settingsFor(path)
      const parsed =
        'source' in opened
          ? parseSource(opened.source, settings)
          : { path, error: reportIssue(path, opened.text, opened.issue, settings).diagnostics[0] }
      if ('error' in parsed && parsed.error !== undefined) {
        environment.stdout.write(`${jsonText({ path, error: problemOf(parsed.error, TOOL) })}\n`)
        if ('source' in opened) broken++
        else unread++
      } else environment.stdout.write(`${jsonText(parsed)}\n`)
    }
    const undone =
      unread === 0 ? inputs.undone : [translate`${countNoun(unread, 'post')} could not be read`, ...inputs.undone]
    const parts = [
      translate`${countNoun(found.length - unread - broken, 'post')} parsed`,
      ...(broken === 0 ? [] : [translate`${broken} with front matter that does not parse`]),
      ...(undone.length > 0
        ? [translate`exit ${2} (${undone.join(translate`, `)})`]
        : broken > 0
          ? [translate`exit ${1}`]
          : []),
    ]
    writeLines(environment.stderr, parts.join(translate`; `))
    end(undone.length > 0 ? 'unfinished' : broken > 0 ? 'problems' : 'fine')
  })
}

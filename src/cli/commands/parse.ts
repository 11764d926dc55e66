import type { Command } from 'commander'
import { judgeIssue } from '../../check/judge-issue.ts'
import { parseSource } from '../../check/parse-source.ts'
import { problemOf } from '../../report/reporters/json.ts'
import { collectPosts } from '../collect-posts.ts'
import { defaultSettings } from '../default-settings.ts'
import type { Outcome } from '../outcome.ts'
import type { Stage } from '../program.ts'

interface ParseFlags {
  readonly stdinFilename?: string
  readonly allowEmpty?: boolean
  readonly untrusted?: boolean
}

/** `postlint parse`: one JSON object a line for each post, its data or the problem that keeps it from being read. */
export function addParseCommand(program: Command, { world, end }: Stage): void {
  program
    .command('parse')
    .description('print the parsed front matter, one JSON object a line')
    .argument('<paths...>', 'files, folders or globs; `-` reads standard input')
    .option('--stdin-filename <name>', 'name of the post read from standard input (path `-`)')
    .option('--allow-empty', 'exit 0 when the paths match no post')
    .option('--untrusted', 'follow no symbolic links')
    .action(async (paths: string[], flags: ParseFlags) => {
      const settings = defaultSettings(world)
      const { paths: found, open, unfinished } = await collectPosts(paths, flags, world)
      let outcome: Outcome = unfinished ? 'unfinished' : 'fine'
      for (const path of found) {
        const opened = open(path)
        const parsed =
          'source' in opened
            ? parseSource(opened.source, settings)
            : { path, error: judgeIssue(path, opened.text, opened.issue, settings).diagnostics[0] }
        if ('error' in parsed && parsed.error !== undefined) {
          world.stdout.write(`${JSON.stringify({ path, error: problemOf(parsed.error) })}\n`)
          if (!('source' in opened)) outcome = 'unfinished'
          else if (outcome === 'fine') outcome = 'problems'
        } else world.stdout.write(`${JSON.stringify(parsed)}\n`)
      }
      end(outcome)
    })
}

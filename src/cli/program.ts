import { Command } from 'commander'
import { TOOL } from '../report/tool.ts'
import { addCheckCommand } from './commands/check.ts'
import { addCompletionCommand } from './commands/completion.ts'
import { addConfigCommand } from './commands/config.ts'
import { addExplainCommand } from './commands/explain.ts'
import { addFixCommand } from './commands/fix.ts'
import { addHelpCommand } from './commands/help.ts'
import { addInitCommand } from './commands/init.ts'
import { addLspCommand } from './commands/lsp.ts'
import { addMergeCommand } from './commands/merge.ts'
import { addParseCommand } from './commands/parse.ts'
import { addRulesCommand } from './commands/rules.ts'
import { addSchemaCommand } from './commands/schema.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/** What a command gets: the environment, and where to say how it ended. */
export interface Stage {
  readonly environment: Environment
  end(outcome: Outcome): void
}

const EXAMPLES = `
Examples:
  postlint                                 lint the posts of the site at hand
  postlint check "posts/**/*.md" --quiet   errors only
  postlint check --format github --format sarif=postlint.sarif
  postlint fix --diff                      show what fix would change
  postlint explain missing-field           what a rule finds, and why
  cat post.md | postlint - --stdin-filename post.md

Exit codes: 0 fine, 1 problems remain, 2 the work could not all be done, 130 interrupted.
`

/** The command line as commander knows it: one file a command, each declares itself. */
export function createProgram(environment: Environment, end: (outcome: Outcome) => void): Command {
  const program = new Command('postlint')
    .description('Lints and repairs the front matter of posts: exact places, lossless fixes.')
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      // What commander refuses is explained by `explain-usage.ts`.
      outputError: () => {},
      getOutHelpWidth: () => environment.stdout.columns ?? 100,
      getErrHelpWidth: () => environment.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  const stage: Stage = { environment, end }
  addCheckCommand(program, stage)
  addFixCommand(program, stage)
  addParseCommand(program, stage)
  addRulesCommand(program, stage)
  addExplainCommand(program, stage)
  addInitCommand(program, stage)
  addConfigCommand(program, stage)
  addSchemaCommand(program, stage)
  addMergeCommand(program, stage)
  addLspCommand(program, stage)
  addCompletionCommand(program, stage)
  addHelpCommand(program)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

import { Command } from 'commander'
import { TOOL } from '../report/tool.ts'
import { displayWidth } from '../values/characters/display-width.ts'
import { COMMAND_NAMES, type CommandName } from './command-names.ts'
import { addCheckCommand } from './commands/check.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/** What a command gets: the environment, and where to say how it ended. */
export interface Stage {
  readonly environment: Environment
  end(outcome: Outcome): void
}

const EXAMPLES = `
Examples:
  postlint                                 lint the posts of the site in this folder
  postlint check "posts/**/*.md" --quiet   errors only
  postlint check --format github --format sarif=postlint.sarif
  postlint fix --diff                      show what fix would change
  postlint explain missing-field           what a rule finds, and why
  cat post.md | postlint - --stdin-filename post.md

Exit codes:
  0    all was checked, and no problem at or above --fail-on remains
  1    problems remain
  2    not all could be done: a wrong call or configuration, an unreadable file
  130  interrupted
`

/** What declares each command; of all but the default one it is loaded when it is needed. */
const COMMANDS: Readonly<Record<CommandName, () => DeclareCommand | Promise<DeclareCommand>>> = {
  check: () => addCheckCommand,
  fix: async () => (await import('./commands/fix.ts')).addFixCommand,
  parse: async () => (await import('./commands/parse.ts')).addParseCommand,
  rules: async () => (await import('./commands/rules.ts')).addRulesCommand,
  explain: async () => (await import('./commands/explain.ts')).addExplainCommand,
  init: async () => (await import('./commands/init.ts')).addInitCommand,
  config: async () => (await import('./commands/config.ts')).addConfigCommand,
  schema: async () => (await import('./commands/schema.ts')).addSchemaCommand,
  merge: async () => (await import('./commands/merge.ts')).addMergeCommand,
  lsp: async () => (await import('./commands/lsp.ts')).addLspCommand,
  completion: async () => (await import('./commands/completion.ts')).addCompletionCommand,
  help: async () => (await import('./commands/help.ts')).addHelpCommand,
}

type DeclareCommand = (program: Command, stage: Stage) => void

/**
 * The command line as commander knows it: one file a command, each declares itself. With `argv` those alone that it needs, without it
 * all of them.
 */
export async function createProgram(
  environment: Environment,
  end: (outcome: Outcome) => void,
  argv?: readonly string[],
): Promise<Command> {
  const program = new Command('postlint')
    .description('Lints and repairs the front matter of posts: exact places, lossless fixes.')
    .usage('[command] [options] [paths...]')
    .version(TOOL.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ displayWidth })
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
  for (const name of argv === undefined ? COMMAND_NAMES : neededBy(argv)) (await COMMANDS[name]())(program, stage)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

/** The command that is named, else the default one; what speaks of all of them needs all. */
function neededBy([word, ...rest]: readonly string[]): readonly CommandName[] {
  const name = COMMAND_NAMES.find((one) => one === word)
  if (name === 'help' || name === 'completion') return COMMAND_NAMES
  if (name !== undefined) return [name]
  return [word, ...rest].some((one) => one === '-h' || one === '--help') ? COMMAND_NAMES : ['check']
}

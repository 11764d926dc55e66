import { dirname, resolve } from 'node:path'
import { buildReport } from '../../report/build-report.ts'
import { countNoun } from '../../report/count-noun.ts'
import { createPaint } from '../../report/paint.ts'
import { wrapText } from '../../report/wrap-text.ts'
import { cleanLeftovers } from '../../run/writing/clean-leftovers.ts'
import { assignInputs } from '../assign-inputs.ts'
import { collectPosts } from '../collect-posts.ts'
import { decideColor } from '../decide-color.ts'
import { decideOutcome } from '../decide-outcome.ts'
import type { Environment } from '../environment.ts'
import type { FixCommandOptions } from '../fix-options.ts'
import type { Outcome } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import { ask } from './ask.ts'
import type { Dialog } from './dialog.ts'
import type { LintedSource } from './linted-source.ts'
import { printNote } from './print-message.ts'
import { createScreen, Interrupted } from './screen.ts'
import { Session } from './session.ts'
import { farewellLines } from './view/farewell-lines.ts'
import { createWorkbench, type Workbench } from './workbench.ts'

/** `postlint fix -i`: asks about one problem after another; every accepted change is written at once. */
export async function runInteractive(
  paths: readonly string[],
  options: FixCommandOptions,
  environment: Environment,
): Promise<Outcome> {
  if (paths.includes('-')) throw new UsageError('-i asks on the terminal, so posts cannot come from standard input')
  if (options.formats.length > 0 || options.statistics) {
    throw new UsageError('-i shows the problems itself', 'For a report, run `postlint check` with --format afterwards.')
  }
  const terminal = await environment.openTerminal()
  if (terminal === null) {
    throw new UsageError(
      '-i needs a terminal for input and output',
      'Without one, use --diff to see what fix would change, and --unsafe to apply likely fixes too.',
    )
  }
  const inputs = await collectPosts(paths, options, environment)
  const assigned = assignInputs(inputs, paths, options, environment)
  cleanLeftovers(inputs.paths.map((path) => dirname(resolve(environment.cwd, path))))
  const bench = createWorkbench(inputs, assigned)
  const shown = (posts: readonly LintedSource[]): readonly LintedSource[] =>
    options.quiet
      ? posts.map((post) => ({ ...post, diagnostics: post.diagnostics.filter(({ level }) => level === 'error') }))
      : posts
  const session = new Session(shown(bench.lintAll()))
  const screen = createScreen(terminal, createPaint(decideColor(options.color, environment)))
  const dialog: Dialog = {
    session,
    bench: options.quiet ? errorsAlone(bench, shown) : bench,
    screen,
    env: environment.env,
    lend: (command, args) => terminal.lend(command, args, environment.cwd),
    isInterrupted: () => terminal.isInterrupted,
  }
  terminal.start()
  try {
    const skipped = [...inputs.skipped, ...assigned.skipped, ...bench.skipped()]
    const checked = assigned.paths.length - bench.skipped().length
    return await converse(dialog, options, { checked, skipped }, inputs.unfinished || bench.hasUnreadable())
  } finally {
    terminal.close()
  }
}

async function converse(
  dialog: Dialog,
  options: FixCommandOptions,
  looked: Looked,
  unfinished: boolean,
): Promise<Outcome> {
  const { session, screen } = dialog
  const { left } = session.counts()
  const noun = options.quiet ? 'error' : 'problem'
  greet(dialog, looked, noun)
  let isInterrupted = false
  try {
    await askAll(dialog)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    isInterrupted = true
  }
  if (left > 0) screen.print(farewellLines(session.counts(), noun, screen.paint, screen.width))
  if (isInterrupted) return 'interrupted'
  const outcomes = session.posts().map((post) => ({ ...post, suppressed: 0, skipped: null }))
  return decideOutcome(buildReport(outcomes), options, unfinished)
}

/** What was linted, and what was not, with the reason. */
interface Looked {
  readonly checked: number
  readonly skipped: readonly { readonly reason: string }[]
}

function greet({ session, screen }: Dialog, { checked, skipped }: Looked, noun: string): void {
  const { paint, width } = screen
  const { left } = session.counts()
  const seen = `${countNoun(checked, 'post')} checked`
  if (left === 0) screen.print([`${paint.success('✓')} ${seen}: no ${noun}s`])
  else {
    const how = 'Press the key of your choice; every change is written at once, and u takes it back.'
    screen.print(wrapText(`${seen}: ${countNoun(left, noun)}. ${how}`, width))
  }
  const reasons = new Map<string, number>()
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  for (const [reason, count] of reasons) printNote(screen, `not checked: ${countNoun(count, 'post')} (${reason})`)
  const safe = session.countSafe()
  if (safe > 1) printNote(screen, `${safe} of them have a safe fix: \`postlint fix\` applies those without asking`)
}

/** What posts say of each other is linted again before it is asked about, and at the end, where it may open more. */
async function askAll(dialog: Dialog): Promise<void> {
  const { session, bench } = dialog
  for (;;) {
    const problem = session.current()
    if (!bench.isCurrent() && (problem === null || bench.isCompared(problem.diagnostic.rule))) {
      session.refresh(bench.recompare())
      continue
    }
    if (problem === null || !(await ask(problem, dialog))) return
  }
}

function errorsAlone(bench: Workbench, shown: (posts: readonly LintedSource[]) => readonly LintedSource[]): Workbench {
  return {
    ...bench,
    recompare: () => shown(bench.recompare()),
    relint: (path) => shown([bench.relint(path)])[0] as LintedSource,
  }
}

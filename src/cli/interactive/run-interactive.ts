import { dirname, resolve } from 'node:path'
import { countNoun, translate } from '../../locales/translate.ts'
import { buildReport } from '../../report/build-report.ts'
import { endLine, endSign } from '../../report/end-line.ts'
import { createPaint } from '../../report/paint.ts'
import type { Report } from '../../report/report.ts'
import { skipReasons } from '../../report/skip-reasons.ts'
import { wrapText } from '../../report/wrap-text.ts'
import { cleanLeftovers } from '../../run/writing/clean-leftovers.ts'
import { joinSentences } from '../../values/characters/join-sentences.ts'
import { assignInputs } from '../assign-inputs.ts'
import { collectPosts } from '../collect-posts.ts'
import { decideColor } from '../decide-color.ts'
import { decideOutcome, endOf, type ReasonedOutcome } from '../decide-outcome.ts'
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
  if (paths.includes('-'))
    throw new UsageError(translate`-i asks on the terminal, so posts cannot come from standard input`)
  if (options.formats.length > 0 || options.statistics || options.timing) {
    throw new UsageError(
      translate`-i shows the problems itself`,
      translate`For a report, run \`postlint check\` with --format afterwards.`,
    )
  }
  const terminal = await environment.openTerminal()
  if (terminal === null) {
    throw new UsageError(
      translate`-i needs a terminal for input and output`,
      translate`Without one, use --diff to see what fix would change, and --unsafe to apply likely fixes too.`,
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
  const report = (): Report => {
    const outcomes = bench
      .results()
      .map((result) => ({ ...result, diagnostics: session.post(result.path).diagnostics }))
    return buildReport(outcomes, [...inputs.skipped, ...assigned.skipped])
  }
  terminal.start()
  try {
    return await converse(dialog, options, report, inputs.undone)
  } finally {
    terminal.close()
  }
}

async function converse(
  dialog: Dialog,
  options: FixCommandOptions,
  report: () => Report,
  undone: readonly string[],
): Promise<Outcome> {
  const { session, screen } = dialog
  const { left } = session.counts()
  const noun = options.quiet ? 'error' : 'problem'
  if (left > 0) greet(dialog, report(), noun)
  let isInterrupted = false
  try {
    await askAll(dialog)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    isInterrupted = true
  }
  const { paint, width } = screen
  if (left > 0) screen.print(farewellLines(session.counts(), noun, paint, width))
  const final = report()
  const decision: ReasonedOutcome = isInterrupted
    ? { outcome: 'interrupted', because: translate`interrupted; every file is whole` }
    : decideOutcome(final, options, undone)
  const context = { command: 'check', seconds: null, end: endOf(decision), quiet: options.quiet } as const
  screen.print(wrapText(`${endSign(final, context, paint)} ${endLine(final, context, paint)}`, width, 2))
  return decision.outcome
}

function greet({ session, screen }: Dialog, report: Report, noun: string): void {
  const { left } = session.counts()
  const how = translate`Press the key of your choice; every change is written at once, and u takes it back.`
  screen.print(
    wrapText(
      joinSentences(
        translate`${translate`${countNoun(report.summary.checked, 'post')} checked`}: ${countNoun(left, noun)}`,
        how,
      ),
      screen.width,
    ),
  )
  for (const reason of skipReasons(report)) printNote(screen, translate`${translate`not checked`}: ${reason}`)
  const safe = session.safe().length
  if (safe > 1) printNote(screen, translate`${safe} of them have a safe fix: x applies those at once`)
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

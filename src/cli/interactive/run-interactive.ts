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
import type { FixOptions } from '../fix-options.ts'
import type { Outcome } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import type { World } from '../world.ts'
import { ask } from './ask.ts'
import type { JudgedPost } from './judged-post.ts'
import { sayNote } from './say.ts'
import { createScreen, Interrupted } from './screen.ts'
import { Session } from './session.ts'
import type { Sitting } from './sitting.ts'
import { farewellLines } from './view/farewell-lines.ts'
import { createWorkbench, type Workbench } from './workbench.ts'

/** `postlint fix -i`: asks about one problem after another; every accepted change is written at once. */
export async function runInteractive(paths: readonly string[], options: FixOptions, world: World): Promise<Outcome> {
  if (paths.includes('-')) throw new UsageError('-i asks on the terminal, so posts cannot come from standard input')
  if (options.formats.length > 0 || options.statistics) {
    throw new UsageError('-i shows the problems itself', 'For a report, run `postlint check` with --format afterwards.')
  }
  const terminal = await world.openTerminal()
  if (terminal === null) {
    throw new UsageError(
      '-i needs a terminal for input and output',
      'Without one, use --diff to see what fix would change, and --unsafe to apply likely fixes too.',
    )
  }
  const inputs = await collectPosts(paths, options, world)
  const assigned = assignInputs(inputs, paths, options, world)
  cleanLeftovers(inputs.paths.map((path) => dirname(resolve(world.cwd, path))))
  const bench = createWorkbench(inputs, assigned)
  const shown = (posts: readonly JudgedPost[]): readonly JudgedPost[] =>
    options.quiet
      ? posts.map((post) => ({ ...post, diagnostics: post.diagnostics.filter(({ level }) => level === 'error') }))
      : posts
  const session = new Session(shown(bench.judgeAll()))
  const screen = createScreen(terminal, createPaint(decideColor(options.color, world)))
  const sitting: Sitting = {
    session,
    bench: options.quiet ? errorsAlone(bench, shown) : bench,
    screen,
    env: world.env,
    lend: (command, args) => terminal.lend(command, args, world.cwd),
    isInterrupted: () => terminal.isInterrupted,
  }
  terminal.start()
  try {
    const skipped = [...inputs.skipped, ...assigned.skipped, ...bench.skipped()]
    const checked = assigned.paths.length - bench.skipped().length
    return await converse(sitting, options, { checked, skipped }, inputs.unfinished || bench.hasUnreadable())
  } finally {
    terminal.close()
  }
}

async function converse(sitting: Sitting, options: FixOptions, looked: Looked, unfinished: boolean): Promise<Outcome> {
  const { session, screen } = sitting
  const { left } = session.counts()
  const noun = options.quiet ? 'error' : 'problem'
  greet(sitting, looked, noun)
  let isInterrupted = false
  try {
    await askAll(sitting)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    isInterrupted = true
  }
  if (left > 0) screen.print(farewellLines(session.counts(), noun, screen.paint, screen.width))
  if (isInterrupted) return 'interrupted'
  const outcomes = session.posts().map((post) => ({ ...post, suppressed: 0, skipped: null }))
  return decideOutcome(buildReport(outcomes), options, unfinished)
}

/** What was judged, and what was not, with the reason. */
interface Looked {
  readonly checked: number
  readonly skipped: readonly { readonly reason: string }[]
}

function greet({ session, screen }: Sitting, { checked, skipped }: Looked, noun: string): void {
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
  for (const [reason, count] of reasons) sayNote(screen, `not checked: ${countNoun(count, 'post')} (${reason})`)
  const safe = session.countSafe()
  if (safe > 1) sayNote(screen, `${safe} of them have a safe fix: \`postlint fix\` applies those without asking`)
}

/** What posts say of each other is judged again before it is asked about, and at the end, where it may open more. */
async function askAll(sitting: Sitting): Promise<void> {
  const { session, bench } = sitting
  for (;;) {
    const problem = session.current()
    if (!bench.isSettled() && (problem === null || bench.isCompared(problem.diagnostic.rule))) {
      session.refresh(bench.settle())
      continue
    }
    if (problem === null || !(await ask(problem, sitting))) return
  }
}

function errorsAlone(bench: Workbench, shown: (posts: readonly JudgedPost[]) => readonly JudgedPost[]): Workbench {
  return {
    ...bench,
    settle: () => shown(bench.settle()),
    rejudge: (path) => shown([bench.rejudge(path)])[0] as JudgedPost,
  }
}

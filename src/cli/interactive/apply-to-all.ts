import { countNoun, translate, translateText } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { applyChosen, type Choose } from './apply.ts'
import type { ChangedPost } from './decision.ts'
import type { Dialog } from './dialog.ts'
import type { LintedSource } from './linted-source.ts'
import { printDone, printFault, printNote } from './print-message.ts'
import { Interrupted } from './screen.ts'

/** As many refusals as are read. */
const MOST_REFUSED = 5

/** Applies the chosen fixes in all these posts, as one decision named `what`; Ctrl-C ends it between two files. */
export async function applyToAll(
  paths: readonly string[],
  choose: Choose,
  what: string,
  dialog: Dialog,
): Promise<void> {
  const { session, bench, screen } = dialog
  const changed: ChangedPost[] = []
  const refreshed: LintedSource[] = []
  const refused: string[] = []
  for (const path of paths) {
    // Lets keys and signals arrive; what is written already stays.
    await new Promise((done) => setImmediate(done))
    if (dialog.isInterrupted()) break
    const outcome = applyChosen(path, choose, session, bench)
    if (outcome?.kind === 'written') changed.push(outcome.changed)
    if (outcome?.kind === 'changed') refreshed.push(outcome.post)
    if (outcome?.kind === 'refused') refused.push(translate`${escapeControls(path)}: ${translateText(outcome.reason)}`)
  }
  const applied = changed.reduce((sum, one) => sum + one.applied, 0)
  if (changed.length > 0) session.accept(changed, what)
  session.refresh(refreshed)
  printDone(
    screen,
    translate`written: ${countNoun(applied, 'problem')} repaired in ${countNoun(changed.length, 'post')}`,
  )
  for (const post of refreshed)
    printNote(
      screen,
      translate`${escapeControls(post.path)} has changed on disk meanwhile; left alone and checked again`,
    )
  for (const reason of refused.slice(0, MOST_REFUSED)) printFault(screen, translate`not written: ${reason}`)
  if (refused.length > MOST_REFUSED)
    printFault(screen, translate`not written: ${countNoun(refused.length - MOST_REFUSED, 'more post')}`)
  if (dialog.isInterrupted()) throw new Interrupted()
}

import type { Fix } from '../../check/diagnostic.ts'
import { countNoun } from '../../report/count-noun.ts'
import { alikeKey } from './alike.ts'
import { applyAlike } from './apply.ts'
import type { Dialog } from './dialog.ts'
import type { LintedSource, Problem } from './linted-source.ts'
import { formatPath, printDone, printFault, printNote } from './print-message.ts'
import { Interrupted } from './screen.ts'
import type { ChangedPost } from './session.ts'

/** Says how many problems the same would repair, asks, and does it; false when the person went back. */
export async function decideAlike(
  { diagnostic }: Problem,
  fixes: readonly Fix[],
  selected: number,
  dialog: Dialog,
): Promise<boolean> {
  const { session, screen } = dialog
  const fix = fixes.length === 1 ? fixes[0] : await chooseFix(fixes, selected, dialog)
  if (fix === undefined) return false
  const key = alikeKey(diagnostic, fix)
  const alike = session.alike(key)
  const paths = [...new Set(alike.map(({ post }) => post.path))]
  const how = `${countNoun(alike.length, 'problem')} in ${countNoun(paths.length, 'post')}`
  const question = `Apply to ${how}? y/n `
  const answer = await screen.readKey(() => question)
  const isYes = answer.text.toLowerCase() === 'y'
  screen.echo(question, isYes ? 'y' : 'n')
  if (!isYes) return false
  await applyToAll(paths, key, fix.title, dialog)
  return true
}

async function chooseFix(fixes: readonly Fix[], selected: number, { screen }: Dialog): Promise<Fix | undefined> {
  const question = `Which one for all? 1-${fixes.length}${selected >= 0 ? `, Enter: ${selected + 1}` : ''} `
  const key = await screen.readKey(() => question)
  const index = key.name === 'return' || key.name === 'enter' ? selected : Number(key.text || 0) - 1
  screen.echo(question, fixes[index] === undefined ? '' : String(index + 1))
  return fixes[index]
}

async function applyToAll(paths: readonly string[], key: string, title: string, dialog: Dialog): Promise<void> {
  const { session, bench, screen } = dialog
  const changed: ChangedPost[] = []
  const refreshed: LintedSource[] = []
  const refused: string[] = []
  for (const path of paths) {
    // Lets keys and signals arrive; what is written already stays.
    await new Promise((done) => setImmediate(done))
    if (dialog.isInterrupted()) break
    const outcome = applyAlike(path, key, session, bench)
    if (outcome?.kind === 'written') changed.push(outcome.changed)
    if (outcome?.kind === 'changed') refreshed.push(outcome.post)
    if (outcome?.kind === 'refused') refused.push(`${formatPath(path)}: ${outcome.reason}`)
  }
  const applied = changed.reduce((sum, one) => sum + one.applied, 0)
  if (changed.length > 0) session.accept(changed, `${title}, and all alike`)
  session.refresh(refreshed)
  printDone(screen, `written: ${countNoun(applied, 'problem')} mended in ${countNoun(changed.length, 'post')}`)
  for (const post of refreshed)
    printNote(screen, `${formatPath(post.path)} has changed on disk meanwhile; left alone and checked again`)
  for (const reason of refused.slice(0, 5)) printFault(screen, `not written: ${reason}`)
  if (refused.length > 5) printFault(screen, `not written: ${refused.length - 5} more posts`)
  if (dialog.isInterrupted()) throw new Interrupted()
}

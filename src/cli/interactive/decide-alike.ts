import type { Fix } from '../../check/diagnostic.ts'
import { countNoun } from '../../report/count-noun.ts'
import { alikeKey } from './alike.ts'
import { applyAlike } from './apply.ts'
import type { JudgedPost, Problem } from './judged-post.ts'
import { sayDone, sayFault, sayNote, tellPath } from './say.ts'
import { Interrupted } from './screen.ts'
import type { ChangedPost } from './session.ts'
import type { Sitting } from './sitting.ts'

/** Says how many problems the same would mend, asks, and does it; false when the person went back. */
export async function decideAlike(
  { diagnostic }: Problem,
  fixes: readonly Fix[],
  selected: number,
  sitting: Sitting,
): Promise<boolean> {
  const { session, screen } = sitting
  const fix = fixes.length === 1 ? fixes[0] : await chooseFix(fixes, selected, sitting)
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
  await applyToAll(paths, key, fix.title, sitting)
  return true
}

async function chooseFix(fixes: readonly Fix[], selected: number, { screen }: Sitting): Promise<Fix | undefined> {
  const question = `Which one for all? 1-${fixes.length}${selected >= 0 ? `, Enter: ${selected + 1}` : ''} `
  const key = await screen.readKey(() => question)
  const index = key.name === 'return' || key.name === 'enter' ? selected : Number(key.text || 0) - 1
  screen.echo(question, fixes[index] === undefined ? '' : String(index + 1))
  return fixes[index]
}

async function applyToAll(paths: readonly string[], key: string, title: string, sitting: Sitting): Promise<void> {
  const { session, bench, screen } = sitting
  const changed: ChangedPost[] = []
  const refreshed: JudgedPost[] = []
  const refused: string[] = []
  for (const path of paths) {
    // Lets keys and signals arrive; what is written already stays.
    await new Promise((done) => setImmediate(done))
    if (sitting.isInterrupted()) break
    const outcome = applyAlike(path, key, session, bench)
    if (outcome?.kind === 'written') changed.push(outcome.changed)
    if (outcome?.kind === 'changed') refreshed.push(outcome.post)
    if (outcome?.kind === 'refused') refused.push(`${tellPath(path)}: ${outcome.reason}`)
  }
  const applied = changed.reduce((sum, one) => sum + one.applied, 0)
  if (changed.length > 0) session.accept(changed, `${title}, and all alike`)
  session.refresh(refreshed)
  sayDone(screen, `written: ${countNoun(applied, 'problem')} mended in ${countNoun(changed.length, 'post')}`)
  for (const post of refreshed)
    sayNote(screen, `${tellPath(post.path)} has changed on disk meanwhile; left alone and checked again`)
  for (const reason of refused.slice(0, 5)) sayFault(screen, `not written: ${reason}`)
  if (refused.length > 5) sayFault(screen, `not written: ${refused.length - 5} more posts`)
  if (sitting.isInterrupted()) throw new Interrupted()
}

import { countNoun, translate } from '../../locales/translate.ts'
import { findSafe } from './alike.ts'
import { applyToAll } from './apply-to-all.ts'
import type { Dialog } from './dialog.ts'

/** Says how many problems have a safe fix, asks, and applies all of those now; false when the person went back. */
export async function decideSafe(dialog: Dialog): Promise<boolean> {
  const { session, screen } = dialog
  const safe = session.safe()
  const paths = [...new Set(safe.map(({ post }) => post.path))]
  const question = translate`Apply the safe fixes of ${countNoun(safe.length, 'problem')} in ${countNoun(paths.length, 'post')}? y/n `
  const answer = await screen.readKey(() => question)
  const isYes = answer.text.toLowerCase() === 'y'
  screen.echo(question, isYes ? 'y' : 'n')
  if (isYes) await applyToAll(paths, findSafe, translate`all safe fixes`, dialog)
  return isYes
}

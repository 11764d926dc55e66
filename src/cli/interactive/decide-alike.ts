import type { Fix } from '../../check/diagnostic.ts'
import { countNoun, translate } from '../../locales/translate.ts'
import { alikeKey, findAlike } from './alike.ts'
import { applyToAll } from './apply-to-all.ts'
import type { Dialog } from './dialog.ts'
import type { Problem } from './linted-source.ts'

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
  const how = translate`${countNoun(alike.length, 'problem')} in ${countNoun(paths.length, 'post')}`
  const question = translate`Apply to ${how}? y/n `
  const answer = await screen.readKey(() => question)
  const isYes = answer.text.toLowerCase() === 'y'
  screen.echo(question, isYes ? 'y' : 'n')
  if (!isYes) return false
  await applyToAll(paths, (one) => findAlike(one, key), translate`${fix.title}, and all alike`, dialog)
  return true
}

async function chooseFix(fixes: readonly Fix[], selected: number, { screen }: Dialog): Promise<Fix | undefined> {
  const question = translate`Which one for all? 1-${fixes.length}${selected >= 0 ? translate`, Enter: ${selected + 1}` : ''} `
  const key = await screen.readKey(() => question)
  const index = key.name === 'return' || key.name === 'enter' ? selected : Number(key.text || 0) - 1
  screen.echo(question, fixes[index] === undefined ? '' : String(index + 1))
  return fixes[index]
}

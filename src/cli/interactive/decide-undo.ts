import { countNoun, translate, translateText } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import type { Dialog } from './dialog.ts'
import { printDone, printFault } from './print-message.ts'

/** Takes the last decision back, files and all; false when there is none. */
export function decideUndo({ session, bench, screen }: Dialog): boolean {
  const last = session.last()
  if (last === null) {
    printFault(screen, translate`there is nothing to undo`)
    return false
  }
  const faults = new Map<string, string>()
  for (const { post, patch } of last.changed) {
    const fault = bench.revert(post.path, patch)
    if (fault !== null) faults.set(post.path, fault)
  }
  session.undo(new Set(faults.keys()))
  session.refresh([...faults.keys()].map((path) => bench.relint(path)))
  for (const [path, fault] of faults)
    printFault(screen, translate`${escapeControls(path)} stays as it is: ${translateText(fault)}`)
  const restored = last.changed.length - faults.size
  if (last.kind !== 'apply') printDone(screen, translate`undone: ${last.what}`)
  else if (restored > 0) printDone(screen, translate`undone: ${last.what}; ${countNoun(restored, 'post')} as before`)
  return true
}

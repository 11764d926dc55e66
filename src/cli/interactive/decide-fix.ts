import type { Fix } from '../../check/diagnostic.ts'
import { translate, translateText } from '../../locales/translate.ts'
import { escapeControls } from '../../values/characters/escape-controls.ts'
import { applyFix } from './apply.ts'
import type { Dialog } from './dialog.ts'
import type { Problem } from './linted-source.ts'
import { printDone, printFault, printNote } from './print-message.ts'

/** Applies one candidate; false when nothing came of it and the problem is still the same. */
export function decideFix(problem: Problem, fix: Fix, { session, bench, screen }: Dialog): boolean {
  const outcome = applyFix(problem, fix, bench)
  const path = escapeControls(problem.post.path)
  switch (outcome.kind) {
    case 'written':
      session.accept([outcome.changed], fix.title)
      printDone(screen, translate`written: ${fix.title}`)
      return true
    case 'changed':
      session.refresh([outcome.post])
      printNote(screen, translate`${path} has changed on disk meanwhile; nothing was written, and it was checked again`)
      return true
    case 'refused':
      printFault(screen, translate`not written: ${translateText(outcome.reason)}`)
      return false
  }
}

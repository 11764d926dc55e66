import { translate, translatePath, translateText } from '../../locales/translate.ts'
import type { Source } from '../../post/source.ts'
import { paintMessage } from '../../report/paint-message.ts'
import { wrapText } from '../../report/wrap-text.ts'
import { decideFix } from './decide-fix.ts'
import type { Dialog } from './dialog.ts'
import { editByHand } from './edit-by-hand.ts'
import type { EditTarget } from './edit-target.ts'
import type { Problem } from './linted-source.ts'
import { printFault, printNote } from './print-message.ts'

/** Lets a person type until the schema and the rules accept it; false when they went back. */
export async function decideByHand(
  problem: Problem,
  target: EditTarget,
  source: Source,
  dialog: Dialog,
): Promise<boolean> {
  const { screen, bench } = dialog
  const label =
    target.kind === 'line' ? translate`line ${target.number}: ` : translate`${translatePath(target.path, '')}: `
  printNote(
    screen,
    target.kind === 'value' && target.type === 'list'
      ? translate`Items with commas between them. Enter: check and apply, Esc: back`
      : translate`Enter: check and apply, Esc: back`,
  )
  for (let text = target.prefill; ; ) {
    const typed = await screen.readLine(label, text)
    if (typed === null) return false
    const checked = editByHand(typed, target, problem.diagnostic, {
      source,
      collection: bench.collectionOf(problem.post.path),
      check: bench.isCompared(problem.diagnostic.rule) ? bench.checkAmong : bench.check,
    })
    if ('fix' in checked) return decideFix(problem, checked.fix, dialog)
    printFault(screen, translate`not yet: ${translateText(checked.reason)}`)
    if (checked.help !== null) {
      screen.print(wrapText(`  ${paintMessage(checked.help, screen.paint)}`, screen.width, 2))
    }
    text = typed
  }
}

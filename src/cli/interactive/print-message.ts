/** Prints what became of a decision: a sign, a sentence, and nothing that colour alone would tell. */
import { paintMessage } from '../../report/paint-message.ts'
import { wrapText } from '../../report/wrap-text.ts'
import type { Screen } from './screen.ts'

export function printDone(screen: Screen, text: string): void {
  screen.print(wrapText(`${screen.paint.success('✓')} ${paintMessage(text, screen.paint)}`, screen.width, 2))
}

export function printNote(screen: Screen, text: string): void {
  screen.print(wrapText(`${screen.paint.dim('•')} ${paintMessage(text, screen.paint)}`, screen.width, 2))
}

export function printFault(screen: Screen, text: string): void {
  screen.print(wrapText(`${screen.paint.error('✗')} ${paintMessage(text, screen.paint)}`, screen.width, 2))
}

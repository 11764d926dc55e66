/** Turns the text of a message into what is printed: controls made visible, pieces in backticks made to stand out. */

import { escapeControls } from '../values/characters/escape-controls.ts'
import type { Paint } from './paint.ts'

const QUOTED = /`[^`]+`/g

/** The message stays one line, whatever values it quotes. */
export function paintMessage(message: string, paint: Paint): string {
  return escapeControls(message)
    .replaceAll('\t', ' ')
    .replace(QUOTED, (quoted) => paint.strong(quoted))
}

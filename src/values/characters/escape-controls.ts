/** Turns any text into one line without controls, bidi tricks or hidden characters, fit to be printed. */
import { breakWorkflowCommands } from './break-workflow-commands.ts'
import { plainCells } from './display-width.ts'
import { hasMeaning } from './has-meaning.ts'

// Made when a text first needs it, as it is built from Unicode's tables.
const unprintable = (): RegExp =>
  /[\0-\x08\n-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu

export interface EscapeOptions {
  /** The text is read by GitHub's runner: what it would take for a command is broken up as well. */
  readonly onGitHub?: boolean
}

/**
 * `\u{1b}` for an escape, `\u{a}` for a line feed; a tab stays, and so do the joiners inside emoji and Persian or
 * Indic words. Backslashes are not doubled: the result is for eyes, and escaping it again changes nothing.
 */
export function escapeControls(text: string, options: EscapeOptions = {}): string {
  const escaped = isPlain(text)
    ? text
    : text.replace(unprintable(), (character, offset: number) => {
        const codePoint = character.codePointAt(0) ?? 0
        const joins = codePoint === 0x200c || codePoint === 0x200d
        return joins && hasMeaning(text, offset, codePoint) ? character : `\\u{${codePoint.toString(16)}}`
      })
  return options.onGitHub ? breakWorkflowCommands(escaped) : escaped
}

/** Whether a text is of letters and signs alone that are known to be seen. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (plainCells(text.charCodeAt(at)) === 0) return false
  return true
}

/** Turns keys into a line of text with a cursor, one grapheme at a time, as a person edits it. */
import { visibleUnits } from '../../values/characters/visible-units.ts'
import type { Key } from '../terminal.ts'

export interface TextInput {
  readonly text: string
  /** In UTF-16 code units, always between two graphemes. */
  readonly cursor: number
}

/** `done` and `cancelled` end the input; other keys are ignored. */
export type InputStep = TextInput | 'done' | 'cancelled'

export function startInput(text: string): TextInput {
  return { text, cursor: text.length }
}

export function stepInput(input: TextInput, key: Key): InputStep {
  const { text, cursor } = input
  const name = key.ctrl ? `ctrl-${key.name}` : key.name
  switch (name) {
    case 'return':
    case 'enter':
      return 'done'
    case 'escape':
      return 'cancelled'
    case 'left':
    case 'ctrl-b':
      return { text, cursor: before(text, cursor) }
    case 'right':
    case 'ctrl-f':
      return { text, cursor: after(text, cursor) }
    case 'home':
    case 'ctrl-a':
      return { text, cursor: 0 }
    case 'end':
    case 'ctrl-e':
      return { text, cursor: text.length }
    case 'backspace':
    case 'ctrl-h':
      return cut(text, before(text, cursor), cursor)
    case 'delete':
      return cut(text, cursor, after(text, cursor))
    case 'ctrl-u':
      return cut(text, 0, cursor)
    case 'ctrl-k':
      return cut(text, cursor, text.length)
    case 'ctrl-w':
      return cut(text, startOfWord(text, cursor), cursor)
    default: {
      const typed = printable(key.text)
      if (key.ctrl || typed === '') return input
      return { text: text.slice(0, cursor) + typed + text.slice(cursor), cursor: cursor + typed.length }
    }
  }
}

/** A pasted line break or tab becomes a blank; other controls write nothing. */
function printable(text: string): string {
  return text.replace(/\r\n|[\r\n\t]/g, ' ').replace(/[\0-\x1f\x7f-\x9f]/g, '')
}

function cut(text: string, start: number, end: number): TextInput {
  return { text: text.slice(0, start) + text.slice(end), cursor: start }
}

function before(text: string, cursor: number): number {
  return visibleUnits(text.slice(0, cursor)).at(-1)?.start ?? 0
}

function after(text: string, cursor: number): number {
  return cursor + (visibleUnits(text.slice(cursor))[0]?.end ?? 0)
}

function startOfWord(text: string, cursor: number): number {
  return /\S*\s*$/.exec(text.slice(0, cursor))?.index ?? 0
}

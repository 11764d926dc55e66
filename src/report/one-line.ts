import { escapeControls } from '../values/characters/escape-controls.ts'

/** Text of a post as one line that any program may show: well-formed, without controls and hidden characters. */
export function oneLine(text: string): string {
  return escapeControls(text).replaceAll('\t', ' ')
}

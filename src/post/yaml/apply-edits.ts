import type { TextEdit } from './yaml-flaw.ts'

/** A text, or a part of it, with edits made that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[], start = 0, end = text.length): string {
  let result = ''
  let at = start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, end)
}

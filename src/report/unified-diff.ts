import { type DiffLine, diffLines } from './diff-lines.ts'
import { quotePath } from './quote-path.ts'

/** As many unchanged lines around a change as `diff -u` and git show. */
const CONTEXT = 3

/**
 * The unified diff of two texts of one file, fit for `git apply` and `patch -p1`; empty when they are equal. Any
 * encoding will do in which a line feed is a line feed: pass bytes as Latin-1 and write the result as Latin-1.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = diffLines(splitLines(before), splitLines(after))
  const hunks = findHunks(lines)
  let text = `--- ${headerName(`a/${path}`)}\n+++ ${headerName(`b/${path}`)}\n`
  let old = 0
  let now = 0
  let at = 0
  for (const { start, end } of hunks) {
    for (; at < start; at++) {
      old++
      now++
    }
    const part = lines.slice(start, end)
    const oldCount = part.filter(({ mark }) => mark !== '+').length
    const newCount = part.filter(({ mark }) => mark !== '-').length
    text += `@@ -${rangeOf(old, oldCount)} +${rangeOf(now, newCount)} @@\n${part.map(writeLine).join('')}`
    old += oldCount
    now += newCount
    at = end
  }
  return text
}

/** A name with blanks ends with a tab, as git writes it, or `patch` would take its last word for a date. */
function headerName(path: string): string {
  const quoted = quotePath(path)
  return quoted.includes(' ') && !quoted.startsWith('"') ? `${quoted}\t` : quoted
}

/** Lines with their line feeds. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

function writeLine({ mark, text }: DiffLine): string {
  return text.endsWith('\n') ? `${mark}${text}` : `${mark}${text}\n\\ No newline at end of file\n`
}

/** Of no lines at all, the line before them is named. */
function rangeOf(before: number, count: number): string {
  if (count === 1) return String(before + 1)
  return `${count === 0 ? before : before + 1},${count}`
}

/** Ranges of lines around the changes; those that would touch are one. */
function findHunks(lines: readonly DiffLine[]): { start: number; end: number }[] {
  const hunks: { start: number; end: number }[] = []
  lines.forEach(({ mark }, index) => {
    if (mark === ' ') return
    const start = Math.max(0, index - CONTEXT)
    const end = Math.min(lines.length, index + CONTEXT + 1)
    const last = hunks.at(-1)
    if (last !== undefined && start <= last.end) last.end = end
    else hunks.push({ start, end })
  })
  return hunks
}

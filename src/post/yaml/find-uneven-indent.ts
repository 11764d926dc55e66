import { lineAt } from '../line-at.ts'
import type { YamlFlaw } from './yaml-flaw.ts'

/** What opens a deeper level: a key or a dash with nothing behind it. */
const OPENER = /(?:^|[ \t])(?:-|[^\s#].*:)[ \t]*(?:#.*)?$/
const MEMBER = /^(?:-[ \t]|-$|[\p{L}_"'][^:]*:(?:[ \t]|$))/u
// More lines belong to no field of a post; a bound for hostile text.
const MOST_LINES = 5000

/** The first line of a field whose indent fits none of the lines above it; with the indent of its neighbours as the repair. */
export function findUnevenIndent(source: string): YamlFlaw | null {
  const levels: number[] = []
  let opens = true
  let count = 0
  for (let at = 0; at < source.length && count < MOST_LINES; count++) {
    const line = lineAt(source, at)
    at = line.next
    const content = source.slice(line.start, line.end)
    const indent = /^ */.exec(content)?.[0].length ?? 0
    const text = content.slice(indent).trimEnd()
    if (text === '' || text.startsWith('#')) continue
    const level = levels.at(-1) ?? -1
    if (indent > level) {
      if (!opens && MEMBER.test(text)) return unevenAt(line.start, indent, level)
      if (!opens) continue
      levels.push(indent)
    } else {
      let last = level
      while (levels.length > 0 && (levels.at(-1) as number) > indent) last = levels.pop() as number
      if (levels.at(-1) !== indent) return unevenAt(line.start, indent, last)
    }
    // What stands behind a dash is a level of its own.
    const dashes = /^(?:-[ \t]+)+/.exec(text)?.[0].length ?? 0
    if (dashes > 0 && MEMBER.test(text.slice(dashes))) levels.push(indent + dashes)
    opens = text.length < 256 && OPENER.test(text)
  }
  return null
}

function unevenAt(start: number, indent: number, level: number): YamlFlaw {
  const span = { start, end: start + indent }
  return { cause: 'uneven-indent', span, repair: { edits: [{ ...span, text: ' '.repeat(level) }], safety: 'unsafe' } }
}

import { linesFrom } from './line-at.ts'
import { looksLikeField, type Mark } from './near-fence.ts'
import type { Span } from './place.ts'

const OPENER = /(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*(?:\r?\n|$)/y
const FIELD: Record<string, () => RegExp> = {
  '---': () => /^[\p{L}_][\p{L}\p{N}_-]{0,39}:(?:\s|$)/u,
  '+++': () => /^[\p{L}_][\p{L}\p{N}_-]{0,39}[ \t]*=/u,
}

/** The opening line of another block of fields that follows where a body starts, with nothing but empty lines before it. */
export function findNextBlock(text: string, bodyStart: number): Span | null {
  if (bodyStart >= text.length) return null
  OPENER.lastIndex = bodyStart
  const found = OPENER.exec(text)
  if (found === null) return null
  const mark = found[1] as Mark
  const start = bodyStart + found[0].indexOf(mark)
  let fields = 0
  for (const line of linesFrom(text, bodyStart + found[0].length)) {
    const content = text.slice(line.start, line.end)
    if (fields > 0 && content.trimEnd() === mark) return { start, end: start + mark.length }
    if (FIELD[mark]?.().test(content.slice(0, 80))) fields++
    // A rule with text below it is one of the body.
    else if (fields === 0 || (content.trim() !== '' && !looksLikeField(content, mark))) return null
  }
  return null
}

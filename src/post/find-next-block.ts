import type { Block } from './block.ts'
import { lineAt, linesFrom } from './line-at.ts'
import { looksLikeField, type Mark } from './near-fence.ts'
import type { Span } from './place.ts'

const OPENER = /(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*(?:\r?\n|$)/y
const FIELD: Record<string, () => RegExp> = {
  '---': () => /^[\p{L}_][\p{L}\p{N}_-]{0,39}:(?:\s|$)/u,
  '+++': () => /^[\p{L}_][\p{L}\p{N}_-]{0,39}[ \t]*=/u,
}

/** The first of some lines of fields right below the closing line, up to another one that closes them: the block ends too early. */
export function findFieldsBelow(
  text: string,
  { bodyStart, fence }: Pick<Block, 'bodyStart' | 'fence'>,
): { span: Span; names: readonly string[] } | null {
  if (bodyStart >= text.length || (fence !== '---' && fence !== '+++')) return null
  const names: string[] = []
  for (const line of linesFrom(text, bodyStart)) {
    const content = text.slice(line.start, line.end)
    if (content.trimEnd() === fence) {
      const first = lineAt(text, bodyStart)
      return names.length > 1 ? { span: { start: first.start, end: first.end }, names } : null
    }
    // A line of prose begins with a capital.
    const name = /^[a-z_][\w-]*/.exec(content)?.[0]
    if (name !== undefined && FIELD[fence]?.().test(content.slice(0, 80)) === true) names.push(name)
    else if (names.length === 0 || !/^(?:[ \t]+\S|-[ \t])/.test(content)) return null
  }
  return null
}

/** A closing line or brace right below or behind the one that closes the block; with text right below it, a line is a rule of the body. */
export function findDoubledCloser(text: string, { bodyStart, fence }: Block): Span | null {
  const mark = fence === '{' ? '}' : fence === '+++' ? '+++' : '---'
  const start = bodyStart + (/^[ \t]*/.exec(text.slice(bodyStart, bodyStart + 80))?.[0].length ?? 0)
  const { end, next } = lineAt(text, start)
  const isAlone = end - start < 80 && text.slice(start, end).trimEnd() === mark
  if (!isAlone || (mark !== '}' && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(next, next + 80)))) return null
  return findNextBlock(text, bodyStart) === null ? { start, end: start + mark.length } : null
}

/** The opening line of another block of fields that follows where a body starts, with nothing but empty lines before it. */
export function findNextBlock(text: string, bodyStart: number): Span | null {
  if (bodyStart >= text.length) return null
  OPENER.lastIndex = bodyStart
  const found = OPENER.exec(text)
  if (found === null) return findNextBraces(text, bodyStart)
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

/** An object of JSON, as Hugo reads one. */
function findNextBraces(text: string, bodyStart: number): Span | null {
  const found = /^\s{0,80}(?=\{\s{0,80}"[^"\n]{1,80}"\s{0,16}:)/.exec(text.slice(bodyStart, bodyStart + 300))
  const start = bodyStart + (found?.[0].length ?? 0)
  return found === null ? null : { start, end: start + 1 }
}

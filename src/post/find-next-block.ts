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

import { applyEdits } from '../edit/apply-edits.ts'
import type { Edit } from '../edit/change.ts'
import { sameElsewhere } from '../edit/same-elsewhere.ts'
import type { Block } from '../post/block.ts'
import type { HiddenLineBreaks } from '../post/issue.ts'
import { pathAt } from '../post/path-at.ts'
import { type Post, readPost } from '../post/post.ts'
import { type Source, sourceOfText } from '../post/source.ts'
import { characterName } from '../values/characters/character-name.ts'
import { codePointText } from '../values/characters/code-point.ts'
import { defineRule } from './rule.ts'

type Substitute = 'space' | 'line' | 'both' | 'nothing'

/** A character in the block that some readers take for the end of a line and others for text. */
export const hiddenLineBreak = defineRule({
  id: 'hidden-line-break',
  group: 'file',
  level: 'error',
  fixes: ['unsafe'],
  summary: 'A character in the front matter ends the line for some readers and is text for others.',
  why: 'What follows such a character is a field of its own in one program and part of the text in another, so nobody can tell what the post says.',
  messages: {
    hidden: ({ field, code, others }: { field: string | null; code: number; others: number }) => ({
      what: `${field === null ? 'the front matter' : `\`${field}\``} holds ${nameOf(code)}, which some readers take for a new line${others === 0 ? '' : ` (and ${others} more like it)`}`,
      how: 'Type a new line where a new line is meant, and a space or nothing elsewhere.',
    }),
  },
  titles: {
    replace: ({ count, by }: { count: number; by: Substitute }) =>
      `${by === 'nothing' ? 'Remove' : 'Replace'} the ${count === 1 ? 'character' : `${count} characters`}${BY[by]}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\u2028along the river\n---\n',
      fixed: '---\ntitle: A walk along the river\n---\n',
      unsafe: true,
    },
    {
      bad: '---\ntitle: 河边散步\rauthor: 林一\n---\n',
      fixed: '---\ntitle: 河边散步\nauthor: 林一\n---\n',
      unsafe: true,
      note: 'A carriage return without a line feed, as old programs write it.',
    },
  ],
  explain: (issue, { post, source }) => {
    const { text } = source
    const { breaks, span } = issue
    const tree = post?.tree() ?? null
    const spots = breaks.map(({ offset }) => (tree === null ? null : pathAt(tree, offset)))
    const path = spots[0]?.path
    const field = path === undefined ? null : path.join('.')
    const texts = breaks.map(({ offset }) => meantBy(text, offset, issue.eol))
    const isInsideValues = texts.every((one) => one === ' ') && spots.every((spot) => spot?.part === 'value')
    const fields = isInsideValues ? [...new Set(spots.map((spot) => String(spot?.path[0])))] : 'any'
    const by = substituteOf(texts)
    const fixValues = { count: breaks.length, by }
    const edits = breaks.map(({ offset }, index) => ({ start: offset, end: offset + 1, text: texts[index] as string }))
    const changes = edits.map(({ start, end, text }) => ({ kind: 'text', span: { start, end }, text, fields }) as const)
    return {
      message: 'hidden',
      values: { field, code: breaks[0]?.codePoint ?? 0, others: breaks.length - 1 },
      place: path === undefined ? { span } : { span, path },
      fixes: isReadWith(edits, post, source, fields)
        ? [{ title: 'replace', values: fixValues, safety: 'unsafe', changes }]
        : [],
    }
  },
})

/**
 * A post that is read must still be read, and be the same elsewhere: where text breaks off at the character, its author
 * knows what is missing. Of one that is not read, the block must still end where it did: a new line may make a closing line.
 */
function isReadWith(
  edits: readonly Edit[],
  post: Post | null,
  source: Source,
  fields: readonly string[] | 'any',
): boolean {
  const after = readPost(sourceOfText(source.path, applyEdits(source.text, edits)))
  if (post !== null) return after.post !== null && sameElsewhere(post, after.post, fields)
  return restBehind(readPost(source).block) === restBehind(after.block)
}

function restBehind(block: Block | null): string | null {
  return block === null ? null : block.source.slice(block.bodyStart)
}

const BY = { space: ' by a space', line: ' by a new line', both: ' by new lines and spaces', nothing: '' }

function substituteOf(texts: readonly string[]): Substitute {
  const kinds = new Set(texts.map((text) => (text === ' ' ? 'space' : text === '' ? 'nothing' : 'line')))
  return kinds.size > 1 ? 'both' : ([...kinds][0] ?? 'nothing')
}

function nameOf(code: number): string {
  const name = code === 0x0d ? 'carriage return without a line feed' : characterName(code)
  return `a ${name} (${codePointText(code)})`
}

/** A field that follows starts on its own line; before a real line end nothing is missing; elsewhere words must stay apart. */
function meantBy(text: string, offset: number, eol: HiddenLineBreaks['eol']): string {
  const next = text.slice(offset + 1, offset + 65)
  if (/^\r?\n/.test(next)) return ''
  return startsLine().test(next) ? eol : ' '
}

/** A comment, an item, a field of YAML or TOML, a table of TOML. */
const startsLine = (): RegExp =>
  /^(?:#|[ \t]*-[ \t]|[\p{L}_][\p{L}\p{N}_-]{0,39}(?::(?:\s|$)|[ \t]*=)|\[{1,2}[\p{L}\p{N}_.-]{1,60}\])/u

import type { Generator } from '../../schemas/generator.ts'
import type { Issue } from '../post/issue.ts'
import { type Post, type PostReading, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { Tree } from '../post/tree.ts'
import type { Collection } from '../rules/context.ts'
import { NO_BLANKS, readBelowBlanks } from './read-below-blanks.ts'

/**
 * What reading a source gave, as the reader of the site has it: below blank lines, with tabs for indents, and with plain text in some
 * fields. What stands in the way is written otherwise in the same number of characters, so that all places stay.
 */
export function readAsThere(reading: PostReading, source: Source, { generator, portable }: Collection): PostReading {
  const fences = portable ? NO_BLANKS : generator.fences
  const here = readBelowBlanks(reading, fences)
  const { block, issues } = here
  if (issues.length === 0 || block === null || portable) return here
  const errors = issues.filter((issue) => issue.kind === 'syntax-error')
  if (errors.length === 0) return here
  const head = source.text.slice(0, block.bodyStart)
  const marks = marksOfPlainText(head, errors, generator)
  const text = withLetters(generator.yaml.tabs === true ? withoutTabs(head) : head, marks)
  if (text === head) return here
  const again = readBelowBlanks(readPost({ ...source, text: text + source.text.slice(block.bodyStart) }), fences)
  if (again.block === null) return here
  return again.post === null ? again : { ...again, post: asWritten(again.post, source, marks) }
}

/** Each tab as one space; beside lines that spaces indent that would not be as deep as a tab there. */
function withoutTabs(text: string): string {
  if (!text.includes('\n\t') || /\n +[^\s]/.test(text)) return text
  return text.replace(/\n\t+/g, (tabs) => `\n${' '.repeat(tabs.length - 1)}`)
}

/** A mark that a text begins with, as `globs: *.ts` does. */
interface Mark {
  readonly field: string
  readonly offset: number
  readonly mark: string
}

function marksOfPlainText(
  text: string,
  errors: readonly Extract<Issue, { readonly kind: 'syntax-error' }>[],
  { texts: { unquoted = [] } }: Generator,
): Mark[] {
  return errors.flatMap(({ code, span: { start }, path }) => {
    const field = String(path?.[0])
    return code === 'reserved-start' && unquoted.includes(field)
      ? [{ field, offset: start, mark: text.charAt(start) }]
      : []
  })
}

/** A letter in the place of each mark. */
function withLetters(text: string, marks: readonly Mark[]): string {
  return marks.reduce((plain, { offset }) => `${plain.slice(0, offset)}x${plain.slice(offset + 1)}`, text)
}

/** The post with what its author wrote: rules and fixes see the marks, and the tabs of the source. */
function asWritten(post: Post, source: Source, marks: readonly Mark[]): Post {
  const own = (name: string, value: unknown): unknown => {
    const mark = marks.find(({ field }) => field === name)?.mark
    return mark !== undefined && typeof value === 'string' ? mark + value.slice(1) : value
  }
  const data = Object.fromEntries(Object.entries(post.data).map(([name, value]) => [name, own(name, value)]))
  const tree = (): Tree => {
    const { root, comments } = post.tree()
    if (root?.kind !== 'map') return { root, comments }
    const entries = root.entries.map((entry) => {
      const { key, value: node } = entry
      if (node.kind !== 'scalar') return entry
      const text = String(own(key.text, node.text))
      return { ...entry, value: { ...node, text, value: own(key.text, node.value) as typeof node.value } }
    })
    return { root: { ...root, entries }, comments }
  }
  return { ...post, source, data, tree }
}

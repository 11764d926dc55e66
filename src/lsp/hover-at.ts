import type { Hover, Position } from 'vscode-languageserver/node'
import { translate, translateText } from '../locales/translate.ts'
import { pathAt } from '../post/path-at.ts'
import type { Span } from '../post/place.ts'
import { spanAt } from '../post/tree.ts'
import { rulePage } from '../report/rule-page.ts'
import type { Field } from '../rules/context.ts'
import type { AnyRule } from '../rules/rule.ts'
import { offsetIn, rangeOf } from './document-post.ts'
import type { EditedPost } from './edited-post.ts'
import { readFields } from './read-fields.ts'

// A hover is read, not searched.
const MOST_PAGES = 3

/** What the field at a position is for, and the pages of the rules that found something there; null where there is neither. */
export function hoverAt(post: EditedPost, position: Position, rules: readonly AnyRule[]): Hover | null {
  const offset = offsetIn(post.document, position)
  const field = fieldAt(post, offset)
  const found = post.result.diagnostics.filter(({ start, end }) => start.offset <= offset && offset <= end.offset)
  const pages = [...new Set(found.map(({ rule }) => rule))]
    .slice(0, MOST_PAGES)
    .flatMap((id) => rules.find((rule) => rule.id === id) ?? [])
    .map(rulePage)
  const parts = [...(field === null ? [] : [describeField(field.field)]), ...pages]
  if (parts.length === 0) return null
  const [first] = found
  const span: Span | undefined = field?.span ?? (first && { start: first.start.offset, end: first.end.offset })
  return {
    contents: { kind: 'markdown', value: parts.join('\n---\n\n') },
    ...(span === undefined ? {} : { range: rangeOf(post.document, span.start, span.end) }),
  }
}

function fieldAt({ source, collection }: EditedPost, offset: number): { field: Field; span: Span | undefined } | null {
  const post = readFields(source, collection.settings)
  if (post === null) return null
  const tree = post.tree()
  const spot = pathAt(tree, offset)
  const field = collection.settings.collection.fields.find(({ name }) => name === spot?.path[0])
  if (spot === null || field === undefined) return null
  return { field, span: spanAt(tree, spot.path, spot.part) }
}

/** A field of the schema in Markdown: its name, kind, description, and what it may hold. */
export function describeField(field: Field): string {
  const { name, allowed, description, examples } = field
  const example = examples.length === 0 ? undefined : code(JSON.stringify(examples[0]))
  return [
    translate`${code(name)} (${summarizeField(field)})`,
    '',
    ...(description === null ? [] : [translateText(description), '']),
    ...(allowed === null ? [] : [translate`One of ${allowed.map(code).join(translate`, `)}.`, '']),
    ...(example === undefined ? [] : [translate`Example: ${example}`, '']),
  ].join('\n')
}

/** Its kind, and whether it must be there. */
export function summarizeField({ kind, required }: Field): string {
  const notes = [...(kind === 'other' ? [] : [kind]), required ? 'required' : 'optional']
  return notes.map(translateText).join(translate`, `)
}

/** Text as a code span: the fence is longer than any run of backticks in it. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const fence = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`
}

import type { Change } from '../edit/change.ts'
import type { KeyPath } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import { nodeAt, type ScalarNode } from '../post/tree.ts'
import { quoteYaml } from '../post/yaml/quote-yaml.ts'
import { defineRule } from './rule.ts'

type Style = 'single' | 'double' | 'plain'

/** Text in other quotes than the rest of the site uses. */
export const quoteStyle = defineRule({
  id: 'quote-style',
  group: 'style',
  level: 'off',
  fixes: ['safe'],
  summary: 'A text is quoted in another style than the rest of the site.',
  why: 'Posts with one style of quotes are easier to read and to search.',
  options: (z) =>
    z.object({
      style: z
        .enum(['single', 'double', 'plain'])
        .default('double')
        .describe('The quotes that a text has; `plain` means none where none are needed.'),
      fields: z
        .array(z.string())
        .nullable()
        .default(null)
        .describe('Only these fields, which then must have the style; null means every text that has quotes.'),
    }),
  messages: {
    quoted: ({ field, style }: { field: string; style: Style }) => ({
      what: `\`${field}\` ${style === 'plain' ? 'has quotes that it does not need' : `should be in ${style} quotes`}`,
      how: style === 'plain' ? 'Remove the quotes.' : `Put the text in ${style} quotes.`,
    }),
  },
  titles: {
    quote: ({ field, style }: { field: string; style: Style }) =>
      style === 'plain' ? `Remove the quotes of ${field}` : `Put ${field} in ${style} quotes`,
  },
  examples: [
    { bad: "---\ntitle: 'A walk'\n---\n", fixed: '---\ntitle: "A walk"\n---\n' },
    { bad: '---\ntitle: 河边散步\n---\n', fixed: '---\ntitle: "河边散步"\n---\n', options: { fields: ['title'] } },
    { bad: '---\ntitle: "A walk"\n---\n', fixed: '---\ntitle: A walk\n---\n', options: { style: 'plain' } },
  ],
  *check(post, { options: { style, fields }, collection }) {
    const { block, data } = post
    if (block.format === 'json' || (block.format === 'toml' && style === 'plain')) return
    if (
      fields === null &&
      !block.text.includes(style === 'double' ? "'" : '"') &&
      !(style === 'plain' && block.text.includes("'"))
    )
      return
    for (const [field, value] of Object.entries(data)) {
      if (fields !== null && !fields.includes(field)) continue
      // Quotes decide in which timezone Jekyll reads a date without an offset.
      if (collection.fields.find(({ name }) => name === field)?.kind === 'date') continue
      for (const path of textsIn(value, field)) {
        const node = nodeAt(post.tree(), path)
        if (node?.kind !== 'scalar' || !isOtherwise(node, style, fields !== null)) continue
        const change = restyle(post, node, path, style)
        if (change === null) continue
        const values = { field: path.join('.'), style }
        const fix = { title: 'quote' as const, values, safety: 'safe' as const, changes: [change] }
        yield { message: 'quoted', values, place: { path }, fixes: [fix] }
      }
    }
  },
})

function textsIn(value: unknown, field: string): KeyPath[] {
  if (typeof value === 'string') return [[field]]
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) => (typeof item === 'string' ? [[field, index]] : []))
}

function isOtherwise(node: ScalarNode, style: Style, always: boolean): boolean {
  if (node.style === 'plain') return always && style !== 'plain'
  return (node.style === 'single' || node.style === 'double') && node.style !== style
}

/** Null where the text could not be written so, or only with more escapes than it has now. */
function restyle({ block, source, tree }: Post, node: ScalarNode, path: KeyPath, style: Style): Change | null {
  const { text, span } = node
  if (/[\r\n]/.test(source.text.slice(span.start, span.end))) return null
  if (style !== 'plain') {
    // As formatters of code do: the other quotes stay where these would need escapes.
    const awkward = style === 'double' ? /["\\\p{Cc}]/u : /['\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u
    if (awkward.test(text)) return null
    return { kind: 'quote', path, style }
  }
  const list = path.length > 1 ? nodeAt(tree(), path.slice(0, -1)) : undefined
  const root = tree().root
  const flow = (list?.kind === 'list' && list.flow) || (root?.kind === 'map' && root.flow)
  if (block.format !== 'yaml' || quoteYaml(text, 'plain', { flow }) !== text) return null
  return { kind: 'text', span, text, fields: [String(path[0])] }
}

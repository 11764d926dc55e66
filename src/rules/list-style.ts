import { nodeAt } from '../post/tree.ts'
import { defineRule } from './rule.ts'

/** Lists in brackets where lines are wanted, or the other way round. */
export const listStyle = defineRule({
  id: 'list-style',
  group: 'style',
  level: 'off',
  fixes: ['safe'],
  summary: 'A list is written in another style than the rest of the site.',
  why: 'Lists in one style are easier to read, and a change of one item shows as a change of one line or word.',
  options: (z) =>
    z.object({
      style: z
        .enum(['flow', 'block'])
        .default('flow')
        .describe('`flow` is `[a, b]` on one line, `block` an item a line.'),
    }),
  messages: {
    flow: ({ field }: { field: string }) => ({
      what: `\`${field}\` is spread over lines, but lists should stand in brackets`,
      how: `Write \`${field}\` as \`[a, b]\` on one line.`,
    }),
    block: ({ field }: { field: string }) => ({
      what: `\`${field}\` stands in brackets, but lists should have an item a line`,
      how: `Write each item of \`${field}\` on a line of its own, behind \`- \`.`,
    }),
  },
  titles: {
    flow: ({ field }: { field: string }) => `Write ${field} in brackets`,
    block: ({ field }: { field: string }) => `Write an item of ${field} a line`,
  },
  examples: [
    { bad: '---\ntags:\n  - rivers\n  - walking\n---\n', fixed: '---\ntags: [ rivers, walking ]\n---\n' },
    {
      bad: '---\ntags: [河流, 散步]\n---\n',
      fixed: '---\ntags:\n  - 河流\n  - 散步\n---\n',
      options: { style: 'block' },
    },
  ],
  *check(post, { options: { style } }) {
    // TOML and JSON have brackets alone.
    if (post.block.format !== 'yaml' || !mayDiffer(post.block.text, style)) return
    for (const [field, value] of Object.entries(post.data)) {
      // An empty list has no lines; items that are lists or groups have none that fit in one.
      if (!Array.isArray(value) || value.length === 0 || value.some(isNested)) continue
      const path = [field]
      const node = nodeAt(post.tree(), path)
      if (node?.kind !== 'list' || node.flow === (style === 'flow')) continue
      yield {
        message: style,
        values: { field },
        place: { path },
        fixes: [{ title: style, values: { field }, safety: 'safe', changes: [{ kind: 'restyle', path, style }] }],
      }
    }
  },
})

function mayDiffer(block: string, style: 'flow' | 'block'): boolean {
  return style === 'flow' ? /^[ \t]*-\s/m.test(block) : block.includes('[')
}

function isNested(item: unknown): boolean {
  return typeof item === 'object' && item !== null
}

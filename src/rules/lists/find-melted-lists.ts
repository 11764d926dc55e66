/** Finds texts whose lines begin with the dashes of a list: `tags: a⏎  - b`. */
import type { KeyPath } from '../../post/place.ts'
import type { Post } from '../../post/post.ts'
import { type Collection, unknownFieldOf } from '../context.ts'

// Fields of text for people go on in the next line.
const PROSE = /title|description|summary|excerpt|caption|subtitle|abstract|note|text|comment/i

/** In fields that hold lists on this site, or may; the schema speaks for those that must not be text. */
export function findMeltedLists(
  { block, tree, source }: Post,
  { fields, generator }: Collection,
): { path: KeyPath; text: string; isList: boolean }[] {
  if (block.format !== 'yaml' || !/\n[ \t]+-[ \t]/.test(block.text)) return []
  const { root } = tree()
  if (root?.kind !== 'map') return []
  return root.entries.flatMap(({ key: { text: name }, value }) => {
    if (value.kind !== 'scalar' || value.style !== 'plain') return []
    if (!/\n[ \t]+-[ \t]/.test(source.text.slice(value.span.start, value.span.end))) return []
    const own = fields.find((field) => field.name === name)
    const isSpokenFor = own?.kind === 'list' && own.takesText !== true
    const { kind } = own ?? unknownFieldOf(name, generator)
    const isList = generator.tags.fields.includes(name) || kind === 'list'
    if (isSpokenFor || (!isList && (kind !== 'other' || PROSE.test(name)))) return []
    return [{ path: [name], text: value.text, isList }]
  })
}

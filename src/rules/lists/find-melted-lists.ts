/** Finds texts whose lines begin with the dashes of a list: `tags: a⏎  - b`. */
import type { KeyPath } from '../../post/place.ts'
import type { Post } from '../../post/post.ts'
import { type Collection, unknownFieldOf } from '../context.ts'

/** In fields that hold lists on this site; the schema speaks for those that must not be text. */
export function findMeltedLists(
  { block, tree, source }: Post,
  { fields, generator }: Collection,
): { path: KeyPath; text: string }[] {
  if (block.format !== 'yaml' || !/\n[ \t]+-[ \t]/.test(block.text)) return []
  const { root } = tree()
  if (root?.kind !== 'map') return []
  return root.entries.flatMap(({ key: { text: name }, value }) => {
    if (value.kind !== 'scalar' || value.style !== 'plain') return []
    if (!/\n[ \t]+-[ \t]/.test(source.text.slice(value.span.start, value.span.end))) return []
    const own = fields.find((field) => field.name === name)
    const isSpokenFor = own?.kind === 'list' && own.takesText !== true
    const isList = generator.tags.fields.includes(name) || (own ?? unknownFieldOf(name, generator)).kind === 'list'
    return isList && !isSpokenFor ? [{ path: [name], text: value.text }] : []
  })
}

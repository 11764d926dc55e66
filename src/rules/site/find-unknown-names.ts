import { namesIn, type PlacedName } from '../../generators/site/names-in.ts'
import type { KnownNames, ReferenceKind } from '../../generators/site/site.ts'
import type { Post } from '../../post/post.ts'
import type { Collection } from '../context.ts'

/** A name in a field that the site's list does not have. */
export interface UnknownName extends PlacedName {
  readonly known: KnownNames
}

/** The names in the fields of a kind that the site lacks; none where it has no such list. */
export function findUnknownNames(kind: ReferenceKind, post: Post, { generator, site }: Collection): UnknownName[] {
  return (generator[kind]?.fields ?? []).flatMap((field) => {
    const placed = namesIn(post.data, field)
    const known = placed.length === 0 ? null : site.names(kind, post.path)
    if (known === null) return []
    return placed.filter(({ name }) => known.lacks(name)).map((one) => ({ ...one, known }))
  })
}

/** Whether a top-level field may hold names of the kind. */
export function mayHoldNames(kind: ReferenceKind, name: string, { generator }: Collection): boolean {
  return (generator[kind]?.fields ?? []).some((field) => field === name || field.startsWith(`${name}.`))
}

import { namesIn, type PlacedName } from '../../generators/site/names-in.ts'
import type { KnownNames, ReferenceKind } from '../../generators/site/site.ts'
import type { Post } from '../../post/post.ts'
import type { Collection } from '../context.ts'

/** A name in a field that the site's list does not have. */
export interface UnknownName extends PlacedName {
  readonly known: KnownNames
}

/** The names in the fields of a kind that the site lacks; null where there are none, or where it has no such list. */
export function findUnknownNames(
  kind: ReferenceKind,
  { data, path }: Post,
  { generator, site }: Collection,
): UnknownName[] | null {
  let found: UnknownName[] | null = null
  for (const field of generator[kind]?.fields ?? []) {
    const placed = namesIn(data, field)
    const known = placed.length === 0 ? null : site.names(kind, path)
    if (known === null) continue
    for (const one of placed) {
      if (!known.lacks(one.name) || areAllKnown(one.name, known)) continue
      found ??= []
      found.push({ ...one, known })
    }
  }
  return found
}

/** `waj, bcardiff`: a layout may take one text for several names. */
function areAllKnown(text: string, known: KnownNames): boolean {
  return text.includes(',') && text.split(',').every((name) => !known.lacks(name.trim()))
}

/** Whether a top-level field may hold names of the kind. */
export function mayHoldNames(kind: ReferenceKind, name: string, { generator }: Collection): boolean {
  return (generator[kind]?.fields ?? []).some((field) => field === name || field.startsWith(`${name}.`))
}

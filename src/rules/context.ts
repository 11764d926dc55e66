import type { Generator as SiteGenerator } from '../../schemas/generator.ts'
import type { Site } from '../generators/site/site.ts'
import type { Post } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { NearName } from '../values/likeness/nearest.ts'

/** What a field holds, as far as rules care. */
export type FieldKind = 'text' | 'date' | 'url' | 'list' | 'boolean' | 'number' | 'other'

/** One top-level field of a schema, in words that rules need. */
export interface Field {
  readonly name: string
  readonly kind: FieldKind
  /** Whether the schema of a list takes one text, too. */
  readonly takesText?: boolean | undefined
  readonly required: boolean
  /** The only texts that the schema allows, or null. */
  readonly allowed: readonly string[] | null
  readonly description: string | null
  readonly examples: readonly unknown[]
  /** The fields of the mapping, or of the mappings in the list, that it holds; left out where the schema names none. */
  readonly within?: (() => readonly Field[]) | undefined
  /** Whether a pattern takes a name in its maps, beside those. */
  readonly takes?: ((name: string) => boolean) | undefined
}

/** A field that no schema names; the generator may know what it holds. */
export function unknownFieldOf(name: string, { dates, tags }: Pick<SiteGenerator, 'dates' | 'tags'>): Field {
  const kind = dates.fields.includes(name) ? 'date' : tags.fields.includes(name) ? 'list' : 'other'
  return { name, kind, required: false, allowed: null, description: null, examples: [] }
}

/** A value that the other posts of a source site have in a field. */
export interface Habit {
  readonly value: string | readonly string[]
  /** How many of them have it. */
  readonly posts: number
}

/** What a rule may know about the posts it lints. */
export interface Collection {
  readonly name: string
  /** In the order of the schema. */
  readonly fields: readonly Field[]
  /** Whether the schema itself names the fields that are not welcome. */
  readonly strict: boolean
  /** Whether a pattern of the schema takes a name, beside those of its fields. */
  takes(name: string): boolean
  /** The fields whose names are near to one that none of them has, the nearest first. */
  near(name: string): readonly NearName[]
  readonly frontMatter: 'required' | 'optional' | 'forbidden'
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  /** IANA name, validated. */
  readonly timezone: string | null
  /** The program that reads the posts: what it makes of them decides what is wrong. */
  readonly generator: SiteGenerator
  /** Whether what only other generators would get wrong counts, too; default levels are those of portable collections. */
  readonly portable: boolean
  readonly site: Site
  /**
   * Habits of the posts of one source host by field, the commonest first, when the whole run is known; null before.
   * A single habit in a list means that all those posts agree.
   */
  readonly habits: ((host: string) => Readonly<Record<string, readonly Habit[]>>) | null
}

/** What a rule may know beside the post. */
export interface Context<O> {
  readonly options: O
  readonly collection: Collection
  /** The run's present, in seconds since 1970-01-01T00:00:00Z: an input, so that results can be reproduced. */
  readonly now: number
  readonly source: Source
  /** Null while the block could not be read. */
  readonly post: Post | null
}

import type * as Zod from 'zod'
import type { GeneratorId } from '../../schemas/generator-ids.ts'
import type { Change } from '../edit/change.ts'
import type { Format } from '../post/block.ts'
import type { IssueKind, IssueOf } from '../post/issue.ts'
import type { KeyPath, Place } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { MapNode, Node, ScalarNode } from '../post/tree.ts'
import type { UrlReading } from '../values/urls/url-reading.ts'
import type { Collection, Context, Field, FieldKind } from './context.ts'
import type { DateField } from './dates/read-date-field.ts'

/** How bad a problem is. */
export type Level = 'error' | 'warning' | 'info'
/** A level, or none. */
export type LevelSetting = Level | 'off'

export const LEVELS: readonly LevelSetting[] = ['off', 'info', 'warning', 'error']

/** safe: applied by `fix`; unsafe: by `fix --unsafe`; manual: a candidate to choose from, never applied in bulk. */
export type Safety = 'safe' | 'unsafe' | 'manual'

export const GROUPS = [
  'file',
  'fence',
  'syntax',
  'schema',
  'dates',
  'urls',
  'lists',
  'text',
  'site',
  'corpus',
  'style',
  'own',
] as const
/** What a rule is about. */
export type Group = (typeof GROUPS)[number]

/** One message in three parts: what is wrong, why that matters here (where the summary doesn't say it), how to repair it. */
export interface Text {
  readonly what: string
  readonly why?: string
  readonly how: string
}

/** The texts of a rule are functions of the values of a finding: another language is another catalogue (`src/locales`). */
export type Messages = Record<string, (values: never) => Text>
export type Titles = Record<string, (values: never) => string>

type ValuesOf<F extends (values: never) => unknown> =
  Parameters<F> extends [] ? Record<string, never> : Parameters<F>[0]

/** Another place that a finding is about, in this post or in another one. */
export interface Related {
  /** The other post; undefined means this one. */
  readonly post?: string | undefined
  readonly place: Place
  /** The name of one of the rule's titles, or what is said itself. */
  readonly message: string
}

/** A fix as a rule offers it: which title with which values, how safe, and what it changes. */
export type FixIdea<T extends Titles> = {
  [K in keyof T & string]: {
    readonly title: K
    /** Where the title does not tell fixes apart that do different things (two readings of a date); the title if not given. */
    readonly kind?: string
    readonly values: ValuesOf<T[K]>
    readonly safety: Safety
    readonly changes: readonly Change[]
  }
}[keyof T & string]

/** What a rule says: which message with which values, where, and what would repair it, best first. */
export type Finding<M extends Messages, T extends Titles> = {
  [K in keyof M & string]: {
    readonly message: K
    readonly values: ValuesOf<M[K]>
    readonly place: Place
    /** What it comes to on this site, where that is not the level of the rule; a level that the configuration sets comes first. */
    readonly level?: Level | undefined
    /** A function where they take more of the post than what the rule has looked at. */
    readonly fixes?: readonly FixIdea<T>[] | ((post: Post) => readonly FixIdea<T>[]) | undefined
    readonly related?: readonly Related[] | undefined
    /** Findings of other rules that have the same cause and would only be noise beside this one. */
    readonly replaces?: readonly { readonly rule: string; readonly path: KeyPath }[] | undefined
  }
}[keyof M & string]

/** A post before and, where the rule has a fix, after it. Examples are documentation and tests at once. */
export interface Example {
  /** Whole post; must yield exactly this rule. */
  readonly bad: string
  /** The post after the fixes of this rule: safe ones, or unsafe ones too when `unsafe` is set. */
  readonly fixed?: string
  readonly unsafe?: boolean
  /** What the example shows, where it isn't plain. */
  readonly note?: string
  /** `loose` (the default) asks for no field, so that an example can be short; `choice` lets `layout` be `post` or `page` alone; `preset`: that of the generator. */
  readonly schema?: 'loose' | 'post' | 'choice' | 'preset'
  readonly path?: string
  readonly options?: unknown
  /** That of the site, whose own way of reading then holds; default: none, so that the post must be portable. */
  readonly generator?: GeneratorId
  /** Files of the site beside the posts, by their paths. */
  readonly site?: Readonly<Record<string, string>>
  readonly collection?: Partial<Context<unknown>['collection']>
  /** Other posts of the run, for rules that compare. */
  readonly others?: readonly { readonly path: string; readonly text: string }[]
  /** The run's "now" in epoch seconds. */
  readonly now?: number
}

/** What a rule of values may know beside the value: settings, and nothing of the post. */
export interface ValueContext<O> {
  readonly options: O
  readonly collection: Collection
  /** The run's present, in seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** Looks at the value of a field; `node` is the value as written, null where it is written elsewhere (a merged key). Null: fine. */
export type ValueCheck<M extends Messages, T extends Titles> = (
  value: unknown,
  node: Node | null,
  format: Format,
) => readonly Finding<M, T>[] | null

export type DateCheck<M extends Messages, T extends Titles> = (
  date: DateField,
  node: Node | null,
  format: Format,
) => readonly Finding<M, T>[] | null

export type UrlCheck<M extends Messages, T extends Titles> = (
  url: string,
  reading: UrlReading,
) => readonly Finding<M, T>[] | null

/** One text, number or switch of a block, or the key of an entry, at any depth. */
export interface ScalarPlace {
  readonly node: ScalarNode
  readonly part: 'key' | 'value'
  readonly format: Format
  /** The kind of the top-level field that it stands in. */
  readonly kind: FieldKind
  /** For a key: the map that it belongs to. */
  readonly map: MapNode | null
  /** Made when it is asked for. */
  path(): KeyPath
}

export type ScalarCheck<M extends Messages, T extends Titles> = (scalar: ScalarPlace) => Finding<M, T> | null

/** What `collect` kept of one post. */
export interface PostFact<F> {
  readonly path: string
  readonly fact: F
  /** How many posts have it, where equal facts are given once. */
  readonly posts?: number
}

/** What a rule looks at, what it says, and how it repairs; made with `defineRule`. */
export interface Rule<Id extends string, M extends Messages, T extends Titles, O, F> {
  readonly id: Id
  /** The plugin that brings it; undefined for postlint's own. */
  readonly plugin?: string | undefined
  readonly group: Group
  readonly level: LevelSetting
  /** The tiers that its fixes can have. */
  readonly fixes: readonly Safety[]
  /** One sentence: what it finds. */
  readonly summary: string
  /** Why that matters to a reader, a site or a generator. */
  readonly why: string
  /** A zod object with a default and a description for each option; zod is passed in, so that loading a rule loads no zod. */
  readonly options?: (z: typeof Zod) => Zod.ZodType<O>
  readonly examples: readonly Example[]
  readonly messages: M
  /** Of its fixes, and of related places. */
  readonly titles: T
  /** Names the items of lists in a text, where it is not English. */
  readonly nameItems?: (text: string, path: KeyPath) => string
  /** Speaks for the issues of its name. */
  readonly explain?: (issue: Id extends IssueKind ? IssueOf<Id> : never, context: Context<O>) => Finding<M, T> | null
  /**
   * Looks at values one by one, and at nothing else. Asked once for each field of a collection, those that the schema does
   * not name among them: gives the check of that field, or null where it has nothing to look at.
   */
  readonly value?: (field: Field, context: ValueContext<O>) => ValueCheck<M, T> | null
  /** The same for the fields of dates that hold one: how its text reads comes along, read once for all rules. */
  readonly date?: (field: Field, context: ValueContext<O>) => DateCheck<M, T> | null
  /** The same for the fields of URLs that hold a text. */
  readonly url?: (field: Field, context: ValueContext<O>) => UrlCheck<M, T> | null
  /** The same for each scalar and each key of a YAML, TOML or JSON block; asked once for a collection. */
  readonly scalar?: (context: ValueContext<O>) => ScalarCheck<M, T> | null
  /** Whether `check` has anything to look at in posts that have the field; without it, `check` looks at all posts. */
  readonly concerns?: (field: Field, context: ValueContext<O>) => boolean
  /** Looks at a whole post. */
  readonly check?: (post: Post, context: Context<O>) => Iterable<Finding<M, T>> | null
  /** A small serialisable fact of one post (JSON), or null. */
  readonly collect?: (post: Post, context: Context<O>) => F | null
  /** Finds problems among the facts of all posts; `facts` come sorted by path. */
  readonly compare?: (
    facts: readonly PostFact<F>[],
    context: Omit<Context<O>, 'post' | 'source'>,
  ) => Iterable<{ readonly path: string; readonly finding: Finding<M, T> }>
}

/** A rule whose types no longer matter to whoever runs it. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where rules of different types share a list
export type AnyRule = Rule<any, any, any, any, any>

/** Gives a rule its types; the id must be the name of its file. */
export function defineRule<
  const Id extends string,
  M extends Messages,
  T extends Titles,
  O = Record<string, never>,
  F = null,
>(rule: Rule<Id, M, T, O, F>): Rule<Id, M, T, O, F> {
  return rule
}

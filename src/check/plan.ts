import { type Collection, type Field, unknownFieldOf } from '../rules/context.ts'
import type { AnyRule, DateCheck, ScalarCheck, UrlCheck, ValueCheck, ValueContext } from '../rules/rule.ts'
import { freeze } from './freeze.ts'
import type { ActiveRule } from './settings.ts'
import { SilentTexts } from './silent-texts.ts'

// The checks of rules of different types share lists.
// biome-ignore lint/suspicious/noExplicitAny: the one place where they do
export type AnyValueCheck = ValueCheck<any, any>
// biome-ignore lint/suspicious/noExplicitAny: the same
export type AnyScalarCheck = ScalarCheck<any, any>
// biome-ignore lint/suspicious/noExplicitAny: the same
export type AnyDateCheck = DateCheck<any, any>
// biome-ignore lint/suspicious/noExplicitAny: the same
export type AnyUrlCheck = UrlCheck<any, any>

interface Compiled<Check> {
  readonly active: ActiveRule
  readonly check: Check
}

/** What is to be done about a field of a post, compiled once from the settings. */
export interface FieldPlan {
  readonly field: Field
  readonly checks: readonly Compiled<AnyValueCheck>[]
  /** Of a field of dates, and of one of URLs. */
  readonly dates: readonly Compiled<AnyDateCheck>[]
  readonly urls: readonly Compiled<AnyUrlCheck>[]
  /** The rules of whole posts that have something to look at where this field is. */
  readonly concerned: readonly ActiveRule[]
  /** Texts of the value, as written, in which the checks of values and scalars found nothing. */
  readonly silent: SilentTexts
}

// As many names as the largest block holds, so that none is planned anew at each pass of `fix`.
const MOST_PLANS = 10_000
// More names than any site has; texts take more memory than plans.
const MOST_WITH_TEXTS = 1000

/** A rule with what it may know beside what it looks at. */
interface InformedRule {
  readonly active: ActiveRule
  readonly context: ValueContext<unknown>
}

/** The rules of a collection by what they look at. */
export class Plan {
  /** Checks of scalars anywhere in a block. */
  readonly scalars: readonly Compiled<AnyScalarCheck>[]
  /** Rules that look at all posts. */
  readonly posts: readonly ActiveRule[]
  /** Rules that compare posts. */
  readonly comparing: readonly ActiveRule[]
  /** Whether there are rules whose authors nobody knows. */
  readonly hasPlugins: boolean
  readonly #collection: Collection
  readonly #values: readonly InformedRule[]
  readonly #dates: readonly InformedRule[]
  readonly #urls: readonly InformedRule[]
  readonly #concerned: readonly InformedRule[]
  readonly #fields = new Map<string, FieldPlan>()

  constructor(rules: Iterable<ActiveRule>, collection: Collection, now: number) {
    const all = [...rules]
    this.hasPlugins = all.some(({ rule }) => rule.plugin !== undefined)
    this.#collection = this.hasPlugins ? freeze(collection) : collection
    const informed = all.map((active) => ({ active, context: { collection, now, options: active.options } }))
    if (this.hasPlugins) for (const { context } of informed) Object.freeze(context)
    const having = (part: 'value' | 'date' | 'url' | 'concerns' | 'scalar'): InformedRule[] =>
      informed.filter(({ active: { rule } }) => rule[part] !== undefined)
    this.#values = having('value')
    this.#dates = having('date')
    this.#urls = having('url')
    this.#concerned = having('concerns').filter(({ active: { rule } }) => rule.check !== undefined)
    this.scalars = compile<AnyScalarCheck>(having('scalar'), ({ scalar }, context) => scalar?.(context))
    this.posts = all.filter(({ rule }) => rule.check !== undefined && rule.concerns === undefined)
    this.comparing = all.filter(({ rule }) => rule.collect !== undefined)
    for (const field of collection.fields) this.#fields.set(field.name, this.#compileField(field))
  }

  /** The plan of a field by its name, whether the schema names it or not. */
  fieldOf(name: string): FieldPlan {
    let plan = this.#fields.get(name)
    if (plan === undefined) {
      plan = this.#compileField(unknownFieldOf(name, this.#collection.generator))
      if (this.#fields.size < MOST_PLANS) this.#fields.set(name, plan)
    }
    return plan
  }

  #compileField(field: Field): FieldPlan {
    const { kind } = this.hasPlugins ? freeze(field) : field
    const checks = compile<AnyValueCheck>(this.#values, ({ value }, context) => value?.(field, context))
    const dates =
      kind !== 'date' ? [] : compile<AnyDateCheck>(this.#dates, ({ date }, context) => date?.(field, context))
    const urls = kind !== 'url' ? [] : compile<AnyUrlCheck>(this.#urls, ({ url }, context) => url?.(field, context))
    const concerned = this.#concerned.flatMap(({ active, context }) => {
      try {
        return active.rule.concerns?.(field, context) === true ? active : []
      } catch {
        return active
      }
    })
    return { field, checks, dates, urls, concerned, silent: new SilentTexts(this.#fields.size < MOST_WITH_TEXTS) }
  }
}

/** The checks that rules make of their settings; a rule that throws before there is a post throws at each post instead. */
function compile<Check>(
  rules: readonly InformedRule[],
  make: (rule: AnyRule, context: ValueContext<unknown>) => Check | null | undefined,
): Compiled<Check>[] {
  return rules.flatMap(({ active, context }) => {
    try {
      const check = make(active.rule, context)
      return check === null || check === undefined ? [] : [{ active, check }]
    } catch (error) {
      const fail = (): never => {
        throw error
      }
      return [{ active, check: fail as Check }]
    }
  })
}

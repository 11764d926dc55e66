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

// More names than any site has; a bound for hostile posts.
const MOST_PLANS = 1000

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
  readonly #rules: readonly ActiveRule[]
  readonly #context: Omit<ValueContext<unknown>, 'options'>
  readonly #fields = new Map<string, FieldPlan>()

  constructor(rules: Iterable<ActiveRule>, collection: Collection, now: number) {
    this.#rules = [...rules]
    this.hasPlugins = this.#rules.some(({ rule }) => rule.plugin !== undefined)
    this.#context = this.hasPlugins ? freeze({ collection, now }) : { collection, now }
    this.scalars = this.#compile<AnyScalarCheck>(({ scalar }, context) => scalar?.(context))
    this.posts = this.#rules.filter(({ rule }) => rule.check !== undefined && rule.concerns === undefined)
    this.comparing = this.#rules.filter(({ rule }) => rule.collect !== undefined)
    for (const field of collection.fields) this.#fields.set(field.name, this.#compileField(field))
  }

  /** The plan of a field by its name, whether the schema names it or not. */
  fieldOf(name: string): FieldPlan {
    let plan = this.#fields.get(name)
    if (plan === undefined) {
      plan = this.#compileField(unknownFieldOf(name, this.#context.collection.generator))
      if (this.#fields.size < MOST_PLANS) this.#fields.set(name, plan)
    }
    return plan
  }

  #compileField(field: Field): FieldPlan {
    const { kind } = this.hasPlugins ? freeze(field) : field
    const checks = this.#compile<AnyValueCheck>(({ value }, context) => value?.(field, context))
    const dates = kind !== 'date' ? [] : this.#compile<AnyDateCheck>(({ date }, context) => date?.(field, context))
    const urls = kind !== 'url' ? [] : this.#compile<AnyUrlCheck>(({ url }, context) => url?.(field, context))
    const concerned = this.#rules.filter(({ rule, options }) => {
      if (rule.check === undefined || rule.concerns === undefined) return false
      try {
        return rule.concerns(field, { ...this.#context, options })
      } catch {
        return true
      }
    })
    return { field, checks, dates, urls, concerned, silent: new SilentTexts() }
  }

  /** The checks that rules make of their settings; a rule that throws before there is a post throws at each post instead. */
  #compile<Check>(
    make: (rule: AnyRule, context: ValueContext<unknown>) => Check | null | undefined,
  ): Compiled<Check>[] {
    return this.#rules.flatMap((active) => {
      try {
        const check = make(active.rule, { ...this.#context, options: active.options })
        return check === null || check === undefined ? [] : [{ active, check }]
      } catch (error) {
        const fail = (): never => {
          throw error
        }
        return [{ active, check: fail as Check }]
      }
    })
  }
}

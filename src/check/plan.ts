import { type Collection, type Field, unknownFieldOf } from '../rules/context.ts'
import type { ScalarCheck, ValueCheck, ValueContext } from '../rules/rule.ts'
import type { ActiveRule } from './settings.ts'
import { SilentTexts } from './silent-texts.ts'

// The checks of rules of different types share lists.
// biome-ignore lint/suspicious/noExplicitAny: the one place where they do
export type AnyValueCheck = ValueCheck<any, any>
// biome-ignore lint/suspicious/noExplicitAny: the same
export type AnyScalarCheck = ScalarCheck<any, any>

/** What is to be done about a field of a post, compiled once from the settings. */
export interface FieldPlan {
  readonly field: Field
  readonly checks: readonly { readonly active: ActiveRule; readonly check: AnyValueCheck }[]
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
  readonly scalars: readonly { readonly active: ActiveRule; readonly check: AnyScalarCheck }[]
  /** Rules that look at all posts. */
  readonly posts: readonly ActiveRule[]
  /** Rules that compare posts. */
  readonly comparing: readonly ActiveRule[]
  readonly #rules: readonly ActiveRule[]
  readonly #context: Omit<ValueContext<unknown>, 'options'>
  readonly #fields = new Map<string, FieldPlan>()

  constructor(rules: Iterable<ActiveRule>, collection: Collection, now: number) {
    this.#rules = [...rules]
    this.#context = { collection, now }
    this.scalars = this.#rules.flatMap((active) => {
      const check = compile(() => active.rule.scalar?.({ ...this.#context, options: active.options }) ?? null)
      return check === null ? [] : [{ active, check }]
    })
    this.posts = this.#rules.filter(({ rule }) => rule.check !== undefined && rule.concerns === undefined)
    this.comparing = this.#rules.filter(({ rule }) => rule.collect !== undefined)
    for (const field of collection.fields) this.#fields.set(field.name, this.#compileField(field))
  }

  /** The plan of a field by its name, whether the schema names it or not. */
  fieldOf(name: string): FieldPlan {
    let plan = this.#fields.get(name)
    if (plan === undefined) {
      plan = this.#compileField(unknownFieldOf(name))
      if (this.#fields.size < MOST_PLANS) this.#fields.set(name, plan)
    }
    return plan
  }

  #compileField(field: Field): FieldPlan {
    const checks = this.#rules.flatMap((active) => {
      const check = compile(() => active.rule.value?.(field, { ...this.#context, options: active.options }) ?? null)
      return check === null ? [] : [{ active, check }]
    })
    const concerned = this.#rules.filter(({ rule, options }) => {
      if (rule.check === undefined || rule.concerns === undefined) return false
      try {
        return rule.concerns(field, { ...this.#context, options })
      } catch {
        return true
      }
    })
    return { field, checks, concerned, silent: new SilentTexts() }
  }
}

/** A rule that throws before there is a post throws at each post instead, where it becomes a problem. */
function compile<Check extends AnyValueCheck | AnyScalarCheck>(make: () => Check | null): Check | null {
  try {
    return make()
  } catch (error) {
    return (() => {
      throw error
    }) as unknown as Check
  }
}

import { generatorOf } from '../generators/generator-of.ts'
import { noSite } from '../generators/site/create-site.ts'
import type { Site } from '../generators/site/site.ts'
import type { Collection } from '../rules/context.ts'
import type { AnyRule } from '../rules/rule.ts'
import { nearestOf } from '../values/likeness/nearest.ts'
import { MOST_PER_RULE } from './bound-findings.ts'
import { keyNames } from './key-names.ts'
import { Plan } from './plan.ts'
import { type RuleSetting, resolveRules } from './resolve-rules.ts'
import type { SchemaReader, Settings } from './settings.ts'

/** What a collection says of itself; all that is left out has a default. */
export interface SettingsInput {
  readonly name?: string | undefined
  readonly schema: SchemaReader
  readonly rules: readonly AnyRule[]
  readonly levels?: Readonly<Record<string, RuleSetting>> | undefined
  readonly frontMatter?: Collection['frontMatter'] | undefined
  readonly vocabulary?: Collection['vocabulary'] | undefined
  readonly timezone?: string | null | undefined
  /** Default: `any`. */
  readonly generator?: Collection['generator'] | undefined
  /** Default: true, so that the levels of the rules hold as they are. */
  readonly portable?: boolean | undefined
  /** Default: nothing is known of it. */
  readonly site?: Site | undefined
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** Turns what was written into the settings that the recipe uses, where nothing is optional. Throws RuleSettingError. */
export function createSettings(input: SettingsInput): Settings {
  const { schema } = input
  const generator = input.generator ?? generatorOf('any')
  const collection: Collection = {
    name: input.name ?? 'posts',
    fields: schema.fields,
    // With `unknown-field` on for the sake of the schema alone, the rule asks for no more than the schema does.
    strict: schema.strict || (schema.refusesKeys && input.levels?.['unknown-field'] === undefined),
    takes: schema.takes,
    near: nearestOf(schema.fields.map(({ name }) => name)),
    frontMatter: input.frontMatter ?? 'required',
    vocabulary: input.vocabulary ?? {},
    timezone: input.timezone ?? null,
    generator,
    portable: input.portable ?? true,
    site: input.site ?? noSite(generator),
    habits: null,
  }
  const rules = resolveRules(input.rules, { ...levelsOfSchema(schema, input.rules), ...input.levels })
  return {
    collection,
    schema,
    keyNames: keyNames(generator, schema.fields),
    ruleNames: input.rules.map(({ id }) => id),
    rules,
    plan: new Plan(rules.values(), collection, input.now),
    now: input.now,
    mostPerRule: MOST_PER_RULE,
  }
}

/** A schema that refuses keys: with the rule off, as it is by default, nobody would say so. */
function levelsOfSchema({ refusesKeys }: SchemaReader, rules: readonly AnyRule[]): Record<string, RuleSetting> {
  return refusesKeys && rules.some(({ id }) => id === 'unknown-field') ? { 'unknown-field': 'error' } : {}
}

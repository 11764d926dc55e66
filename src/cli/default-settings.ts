import { post } from '../../schemas/post.ts'
import { createSettings } from '../check/create-settings.ts'
import type { RuleSetting } from '../check/resolve-rules.ts'
import { readZodSchema } from '../check/schema/read-zod-schema.ts'
import type { Settings } from '../check/settings.ts'
import { RULES } from '../rules/index.ts'
import { readSiteFacts } from '../run/read-site-facts.ts'
import type { World } from './world.ts'

/** The settings of a run without a configuration: the model post, the default rules, and the levels from flags. */
export function defaultSettings(world: World, levels: Readonly<Record<string, RuleSetting>> = {}): Settings {
  return createSettings({
    schema: readZodSchema(post),
    rules: RULES,
    levels,
    site: readSiteFacts(world.cwd),
    now: Math.floor(world.now() / 1000),
  })
}

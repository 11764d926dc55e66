import { Plan } from '../../check/plan.ts'
import type { Settings } from '../../check/settings.ts'
import type { Project } from '../config/project.ts'
import { timeRule } from './time-rule.ts'
import type { Timing } from './timing.ts'

/** The same project with rules that take their time. A run without `--timing` never comes here, so that it costs nothing. */
export function timeProject(project: Project, timing: Timing): Project {
  return {
    ...project,
    collections: project.collections.map((collection) => ({
      ...collection,
      settingsFor: (levels, now) => timeSettings(collection.settingsFor(levels, now), timing),
    })),
  }
}

function timeSettings(settings: Settings, timing: Timing): Settings {
  const { collection, schema, now } = settings
  const rules = new Map(
    Array.from(settings.rules, ([id, active]) => [id, { ...active, rule: timeRule(active.rule, timing) }]),
  )
  return {
    ...settings,
    rules,
    plan: new Plan(rules.values(), collection, now),
    schema: { ...schema, validate: (data, tree) => timing.run('(schema)', () => schema.validate(data, tree)) },
  }
}

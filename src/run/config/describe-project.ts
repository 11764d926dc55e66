import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FlagSetting } from '../../check/resolve-rules.ts'
import type { Settings } from '../../check/settings.ts'
import { type AnyRule, GROUPS } from '../../rules/rule.ts'
import { pathFrom } from '../path-from.ts'
import { relativeTo } from '../relative-to.ts'
import type { Project } from './project.ts'

interface DescribeOptions {
  /** Absolute. */
  readonly cwd: string
  readonly levels: Readonly<Record<string, FlagSetting>>
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** Turns a file and a project into all that decides how the file is linted, as JSON; no path in it is absolute. */
export function describeProject(file: string, project: Project, { cwd, levels, now }: DescribeOptions): object {
  const real = realpathSync.native(cwd)
  const path = relativeTo(real, resolve(real, file))
  const own = pathFrom(project.folder, real)(path)
  const collection = project.collections.find((one) => one.claims(own))
  if (collection === undefined)
    return { path, config: project.shown, collection: null, reason: 'matches no collection' }
  const { name, files, ignore, generator, portable, schema, schemaOrigin, frontMatter, vocabulary, timezone, dates } =
    collection
  return {
    path,
    config: project.shown,
    collection: name,
    files,
    ignore,
    generator: generator.id,
    portable,
    frontMatter,
    timezone,
    dates,
    schema: {
      origin: schemaOrigin,
      strict: schema.strict,
      fields: Object.fromEntries(
        schema.fields.map(({ name: field, kind, required, allowed }) => [field, { kind, required, allowed }]),
      ),
    },
    vocabulary,
    rules: describeRules(project.rules, collection.settingsFor(levels, now)),
  }
}

/** Every rule by group, with its level, and its options where it is on and has some. */
function describeRules(rules: readonly AnyRule[], { rules: active }: Settings): object {
  const sorted = GROUPS.flatMap((group) => rules.filter((rule) => rule.group === group))
  return Object.fromEntries(
    sorted.map(({ id, options }) => {
      const own = active.get(id)
      if (own === undefined) return [id, 'off']
      return [id, options === undefined ? own.level : [own.level, own.options]]
    }),
  )
}

import type { RuleSetting } from '../../check/resolve-rules.ts'

type Levels = Readonly<Record<string, RuleSetting>>

/** Levels over other levels; where only a level is said, the options that were there before stay. */
export function mergeLevels(below: Levels, above: Levels): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = { ...below }
  for (const [id, setting] of Object.entries(above)) {
    const before = Object.hasOwn(below, id) ? below[id] : undefined
    const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting
    const kept = options ?? (typeof before === 'object' ? before[1] : undefined)
    merged[id] = kept === undefined ? level : [level, kept]
  }
  return merged
}

import type { FlagSetting, RuleSetting } from '../../check/resolve-rules.ts'
import type { LevelSetting } from '../../rules/rule.ts'

/** Levels over other levels; where only a level is said, the options that were there before stay. `levelOf`: that of a rule by itself. */
export function mergeLevels(
  below: Readonly<Record<string, RuleSetting>>,
  above: Readonly<Record<string, FlagSetting>>,
  levelOf: (id: string) => LevelSetting | undefined,
): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = { ...below }
  for (const [id, setting] of Object.entries(above)) {
    const before = Object.hasOwn(below, id) ? below[id] : undefined
    const [usual, kept] = typeof before === 'object' ? before : [before ?? levelOf(id), undefined]
    // Where it is on, it keeps the level that the site's reader gives it.
    if (setting === 'on' && usual !== 'off') continue
    const own = levelOf(id)
    const wanted = setting === 'on' ? (own === undefined || own === 'off' ? 'warning' : own) : setting
    const [level, options = kept] = typeof wanted === 'string' ? [wanted] : wanted
    merged[id] = options === undefined ? level : [level, options]
  }
  return merged
}

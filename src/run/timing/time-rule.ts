import type { AnyRule } from '../../rules/rule.ts'
import type { Timing } from './timing.ts'

// biome-ignore lint/suspicious/noExplicitAny: a part of a rule of any type
type Part = (...values: any[]) => any

/** Parts that are asked once for a check of values. */
const MAKERS = ['value', 'date', 'url', 'scalar'] as const
const DIRECT = ['explain', 'collect'] as const
/** Parts that may give what they find one by one. */
const LISTS = ['check', 'compare'] as const

/** The same rule, each part of which takes its time. */
export function timeRule(rule: AnyRule, timing: Timing): AnyRule {
  const { id } = rule
  const timed =
    (part: Part): Part =>
    (...values) =>
      timing.run(id, () => part(...values))
  const parts: Record<string, Part> = {}
  for (const name of MAKERS) {
    const make: Part | undefined = rule[name]
    if (make === undefined) continue
    parts[name] = (...values) => {
      const check: Part | null | undefined = make(...values)
      return check === null || check === undefined ? check : timed(check)
    }
  }
  for (const name of DIRECT) {
    const part: Part | undefined = rule[name]
    if (part !== undefined) parts[name] = timed(part)
  }
  for (const name of LISTS) {
    const part: Part | undefined = rule[name]
    if (part !== undefined) parts[name] = (...values) => timeItems(timed(part)(...values), timed)
  }
  return { ...rule, ...parts }
}

/** The work of a generator is done when the next item is asked for. */
function timeItems(items: Iterable<unknown> | null | undefined, timed: (part: Part) => Part): typeof items {
  if (items === null || items === undefined || Array.isArray(items)) return items
  return {
    [Symbol.iterator]: () => {
      const iterator = items[Symbol.iterator]()
      return {
        next: timed(() => iterator.next()),
        return: () => iterator.return?.() ?? { done: true, value: undefined },
      }
    },
  }
}

import * as z from 'zod'
import { type AnyRule, GROUPS } from '../../rules/rule.ts'

const func = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function', {
  error: 'must be a function',
})
const funcs = z.record(z.string(), func)
const run = func.optional()

/** What a rule of a plugin must have. */
export const pluginRule = z.object({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'must be in kebab-case, like "loud-title"' }),
  group: z.enum(GROUPS),
  level: z.enum(['off', 'info', 'warning', 'error']),
  fixes: z.array(z.enum(['safe', 'unsafe', 'manual'])),
  summary: z.string().min(1),
  why: z.string().min(1),
  messages: funcs,
  titles: funcs,
  examples: z.array(z.looseObject({ bad: z.string() })),
  options: run,
  explain: run,
  value: run,
  date: run,
  url: run,
  scalar: run,
  concerns: run,
  check: run,
  collect: run,
  compare: run,
})

/** A copy of what was read once: what a rule says of itself cannot change during a run. Its functions keep their `this`. */
export function copyRule(read: z.infer<typeof pluginRule>, rule: object, plugin: string): AnyRule {
  const members = Object.entries(read).map(([name, value]) => [
    name,
    typeof value === 'function' ? value.bind(rule) : value,
  ])
  return { ...Object.fromEntries(members), plugin } as AnyRule
}

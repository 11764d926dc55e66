import type { Place } from '../post/place.ts'
import type { RawFinding } from './add-finding.ts'
import type { ActiveRule } from './settings.ts'

type Fixes = Exclude<RawFinding['fixes'], (...given: never[]) => unknown>

const SAFETIES: readonly unknown[] = ['safe', 'unsafe', 'manual']
const PARTS: readonly unknown[] = [undefined, 'key', 'value', 'fence']

/** Throws where a finding of a plugin's rule is not one; the types say the same, and nobody has to heed them. */
export function checkFinding(
  { rule }: ActiveRule,
  { message, place, related, replaces }: RawFinding,
  fixes: Fixes,
): void {
  if (!isFunctionOf(rule.messages, message))
    throw new Error(`it gives a message that it does not have: ${shown(message)}`)
  checkPlace(place)
  for (const one of listOf(related, 'related')) {
    checkPlace(one.place)
    if (typeof one.message !== 'string') throw new Error('it gives a related place without a message')
  }
  for (const one of listOf(replaces, 'replaces')) checkPlace(one)
  for (const { title, safety, changes } of listOf(fixes, 'fixes')) {
    if (!isFunctionOf(rule.titles, title))
      throw new Error(`it gives a fix a title that it does not have: ${shown(title)}`)
    if (!SAFETIES.includes(safety)) throw new Error(`it gives a fix a safety that there is not: ${shown(safety)}`)
    if (!Array.isArray(changes)) throw new Error('it gives a fix no list of changes')
  }
}

function checkPlace(place: Place | { readonly path: unknown } | undefined): void {
  const { span, path, part } = Object(place) as { span?: unknown; path?: unknown; part?: unknown }
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step))
  const { start, end } = Object(span) as { start?: unknown; end?: unknown }
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) <= Number(end)
  if ((span === undefined ? !isPath : !isSpan || !(isPath || path === undefined)) || !PARTS.includes(part))
    throw new Error('it gives a place that is neither a key path nor a span')
}

function listOf<T>(value: readonly T[] | undefined, name: string): readonly T[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Error(`it gives \`${name}\` that are no list`)
  return value
}

function isFunctionOf(record: object, name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(record, name)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : typeof value
}

import { YAMLException } from 'js-yaml'
import { loadYaml } from './load-yaml.ts'

/** What a reading gave, or why there is none. */
export type Loaded = Success | Failure

export interface Success {
  readonly ok: true
  readonly data: unknown
}

/** `reason` in the words of the parser, `at` its offset. */
export interface Failure {
  readonly ok: false
  readonly reason: string
  readonly at: number
}

/** Reads text as `loadYaml` does, without throwing. */
export function tryYaml(text: string, duplicates: 'refuse' | 'last' = 'last'): Loaded {
  try {
    return { ok: true, data: loadYaml(text, duplicates) }
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, reason: error.reason, at: error.mark?.position ?? 0 }
    return { ok: false, reason: error instanceof RangeError ? 'nesting exceeded the stack' : String(error), at: 0 }
  }
}

/** Whether a text reads as fields, or as nothing at all. */
export function readsAsFields(
  loaded: Loaded,
): loaded is Success & { readonly data: Record<string, unknown> | null | undefined } {
  return loaded.ok && ((loaded.data ?? null) === null || isRecord(loaded.data))
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

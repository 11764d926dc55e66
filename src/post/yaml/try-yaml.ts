import { YAMLException } from 'js-yaml'
import { loadYaml } from './load-yaml.ts'

/** What a reading gave, or why there is none, in the words of the parser, with the offset. */
export type Loaded = { readonly ok: true; readonly data: unknown } | Failure

export interface Failure {
  readonly ok: false
  readonly reason: string
  readonly at: number
}

/** Reads text as `loadYaml` does, of equal keys the last, without throwing. */
export function tryYaml(text: string): Loaded {
  try {
    return { ok: true, data: loadYaml(text, 'last') }
  } catch (error) {
    return failureOf(error)
  }
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof YAMLException)) return { ok: false, reason: String(error), at: 0 }
  return { ok: false, reason: error.reason, at: error.mark?.position ?? 0 }
}

/** Whether a text reads as fields, or as nothing at all. */
export function readsAsFields(loaded: Loaded): boolean {
  return loaded.ok && ((loaded.data ?? null) === null || isRecord(loaded.data))
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

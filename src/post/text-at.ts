import type { Data } from './reading.ts'

/** Turns a field of a post into its text; null where it is missing, blank or no text. */
export function textAt(data: Data, name: string): string | null {
  const value = Object.hasOwn(data, name) ? data[name] : null
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { valuesAt } from '../../post/values-at.ts'

/** A name that a field of a post holds. */
export interface PlacedName {
  readonly path: KeyPath
  readonly name: string
}

/** The names in a field: one text, the texts of a list, and the keys of mappings that have one (`- key: lin`). */
export function namesIn(data: Data, field: string): PlacedName[] {
  return valuesAt(data, field).flatMap(({ path, value }) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : { path, name: value.trim() }
    if (typeof value !== 'object' || value === null || !('key' in value)) return []
    return typeof value.key === 'string' && value.key.trim() !== ''
      ? { path: [...path, 'key'], name: value.key.trim() }
      : []
  })
}

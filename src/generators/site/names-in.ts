import type { KeyPath } from '../../post/place.ts'
import type { Data } from '../../post/reading.ts'
import { valuesAt } from '../../post/values-at.ts'

/** A name that a field of a post holds. */
export interface PlacedName {
  readonly path: KeyPath
  readonly name: string
}

/** The names in a field: one text, the texts of a list, and the keys of mappings that have one (`- key: lin`). */
export function namesIn(data: Data, field: string): readonly PlacedName[] {
  const names: PlacedName[] = []
  for (const { path, value } of valuesAt(data, field)) {
    if (typeof value === 'string') {
      if (value.trim() !== '') names.push({ path, name: value.trim() })
    } else if (typeof value === 'object' && value !== null && 'key' in value) {
      if (typeof value.key === 'string' && value.key.trim() !== '')
        names.push({ path: [...path, 'key'], name: value.key.trim() })
    }
  }
  return names
}

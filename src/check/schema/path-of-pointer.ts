import type { KeyPath } from '../../post/place.ts'
import { keyOfStep } from './pointer-step.ts'
import { valueAt } from './value-at.ts'

/** Turns a JSON pointer into the key path that it means in the data: steps into lists are numbers. */
export function pathOfPointer(pointer: string, data: unknown): KeyPath {
  const path: (string | number)[] = []
  for (const part of pointer.split('/').slice(1)) {
    const key = keyOfStep(part)
    path.push(Array.isArray(valueAt(data, path)) ? Number(key) : key)
  }
  return path
}

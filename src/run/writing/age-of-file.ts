/** Turns a path into how long ago, in milliseconds, what lies there was last written; 0 when nothing does, negative for a time from the future. */
import { lookAt } from '../look-at.ts'

export function ageOfFile(path: string): number {
  const stats = lookAt(path)
  return stats === undefined ? 0 : Date.now() - stats.mtimeMs
}

/** Turns a path into what lies there, without following a link; undefined when nothing does or nobody may know. */
import { lstatSync, type Stats } from 'node:fs'

export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

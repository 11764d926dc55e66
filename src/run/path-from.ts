import { resolve } from 'node:path'
import { relativeTo } from './relative-to.ts'

/**
 * Makes a function that turns normalized paths relative to `cwd`, with `/`, into paths relative to `folder`: it cuts off or adds a
 * beginning, since to resolve a path takes as long as to lint a plain post.
 */
export function pathFrom(folder: string, cwd: string): (path: string) => string {
  if (folder === cwd) return (path) => path
  const beginning = `${relativeTo(cwd, folder)}/`
  if (isBelow(beginning)) {
    return (path) => (path.startsWith(beginning) ? path.slice(beginning.length) : resolved(folder, cwd, path))
  }
  const own = `${relativeTo(folder, cwd)}/`
  return isBelow(own)
    ? (path) => (isBelow(path) ? own + path : resolved(folder, cwd, path))
    : (path) => resolved(folder, cwd, path)
}

const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a

/** Whether a path leads to what is below its folder: `..` stands at the start alone, and no drive or root. */
function isBelow(path: string): boolean {
  const first = path.charCodeAt(0)
  return first !== DOT && first !== SLASH && path.charCodeAt(1) !== COLON
}

function resolved(folder: string, cwd: string, path: string): string {
  return relativeTo(folder, resolve(cwd, path))
}

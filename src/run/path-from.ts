import { relative, resolve, sep } from 'node:path'

/**
 * Makes a function that turns normalized paths relative to `cwd`, with `/`, into paths relative to `folder`: it cuts off or adds a
 * beginning, since to resolve a path takes as long as to lint a plain post.
 */
export function pathFrom(folder: string, cwd: string): (path: string) => string {
  if (folder === cwd) return (path) => path
  const beginning = `${relative(cwd, folder).replaceAll(sep, '/')}/`
  if (isBelow(beginning)) {
    return (path) => (path.startsWith(beginning) ? path.slice(beginning.length) : resolved(folder, cwd, path))
  }
  const own = `${relative(folder, cwd).replaceAll(sep, '/')}/`
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
  return relative(folder, resolve(cwd, path)).replaceAll(sep, '/')
}

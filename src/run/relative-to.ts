import { relative, sep } from 'node:path'

/** A path relative to a folder, with `/` on every system; both absolute. Empty for the folder itself. */
export function relativeTo(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/')
}

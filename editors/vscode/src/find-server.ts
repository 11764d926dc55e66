import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ServerPlace } from './server-place.ts'

export interface ServerSearch {
  /** The folders of the workspace, absolute. */
  readonly folders: readonly string[]
  /** Whether code of the workspace may be run. */
  readonly trusted: boolean
  /** The setting `postlint.path`; empty: none. */
  readonly path: string
  /** The folder of the postlint that the extension brings. */
  readonly own: string
}

/** Finds the postlint to run: the one that was named, else the project's own, else the extension's. Throws where the named one is none. */
export function findServer({ folders, trusted, path, own }: ServerSearch): ServerPlace {
  if (trusted && path !== '') {
    const named = packageIn(resolve(folders[0] ?? '', path), 'setting')
    if (named === null) throw new Error(`postlint.path: there is no postlint in ${path}`)
    return named
  }
  for (const folder of trusted ? folders : []) {
    for (let at = folder; ; at = dirname(at)) {
      const found = packageIn(join(at, 'node_modules/postlint'), 'project')
      if (found !== null) return found
      if (dirname(at) === at) break
    }
  }
  const found = packageIn(own, 'extension')
  if (found === null) throw new Error('the extension has lost its postlint: install it again')
  return found
}

/** Null where there is no postlint. */
function packageIn(folder: string, origin: ServerPlace['origin']): ServerPlace | null {
  const script = join(folder, 'bin/postlint.js')
  const description = join(folder, 'package.json')
  if (!existsSync(script) || !existsSync(description)) return null
  try {
    const { name, version }: Record<string, unknown> = JSON.parse(readFileSync(description, 'utf8'))
    return name === 'postlint' && typeof version === 'string' ? { script, origin, version } : null
  } catch {
    return null
  }
}

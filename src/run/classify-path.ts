/** Turns a path that was named outright into what lies there, and refuses links that lead out of the working tree. */
import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { isInside } from './is-inside.ts'
import { lookAt } from './look-at.ts'
import { type PathProblem, reasonOfError } from './path-problem.ts'

export type NamedPath =
  | { readonly kind: 'file'; readonly realPath: string; readonly link: boolean }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: Omit<PathProblem, 'path'> }

/** `path` and `cwd` are absolute, `cwd` without links. `untrusted`: no link at all. */
export function classifyPath(path: string, cwd: string, untrusted: boolean): NamedPath {
  let stats: Stats
  let realPath: string
  try {
    stats = lstatSync(path)
    realPath = realpathSync.native(path)
  } catch (error) {
    const { reason, detail } = reasonOfError(error)
    if (reason !== 'missing') return refuse(reason, detail)
    // A link that leads nowhere is there, though nothing can be read through it.
    return lookAt(path)?.isSymbolicLink() ? refuse('link', 'a symbolic link that leads nowhere') : { kind: 'missing' }
  }
  // Links above the working tree are the user's own (/tmp on macOS); those inside of it may be a stranger's.
  const link = isInside(path, cwd) ? realPath !== path : stats.isSymbolicLink()
  if (link) {
    if (untrusted) return refuse('link', 'a symbolic link')
    if (!isInside(realPath, cwd)) return refuse('link', 'a symbolic link out of the working tree')
    stats = lstatSync(realPath)
    if (stats.isDirectory()) return refuse('link', 'a symbolic link to a folder: name the folder itself')
  }
  if (stats.isDirectory()) return { kind: 'folder' }
  if (stats.isFile()) return { kind: 'file', realPath, link }
  return refuse('not-a-file', 'a FIFO, socket or device')
}

function refuse(reason: PathProblem['reason'], detail: string): NamedPath {
  return { kind: 'problem', problem: { reason, detail } }
}

import { type Opened, openPost } from './open-post.ts'
import { type Peek, Peeker } from './peek-post.ts'

/** How posts that a walk has found are opened, by their paths relative to `cwd`. */
export interface Walked {
  open(path: string): Opened
  /** The beginning of a post at less cost, in a buffer given for it or another; null hands over to `open`. */
  peek(path: string, into: Uint8Array | null): Peek | null
}

/** `cwd` is absolute. */
export function openWalked(cwd: string): Walked {
  const peeker = new Peeker()
  const prefix = `${cwd}/`
  const open = (path: string): Opened => openPost({ path }, cwd)
  const restOf = (path: string): string => {
    const opened = open(path)
    return 'source' in opened ? opened.source.rest() : ''
  }
  return { open, peek: (path, into) => peeker.peek(path, prefix + path, into, restOf) }
}

import { isAbsolute, posix, resolve } from 'node:path'
import type { PostFacts } from '../report/report.ts'
import { classifyPath } from './classify-path.ts'
import { isInside } from './is-inside.ts'
import { hashOfText, type Opened, openPost } from './open-post.ts'

export interface ReopenTask {
  /** Absolute, without links. */
  readonly cwd: string
  /** Folders in which posts may lie. */
  readonly folders: readonly string[]
  readonly untrusted: boolean
  readonly posts: readonly PostFacts[]
}

/** A post that cannot be read again, in words. */
export class ReopenError extends Error {}

/**
 * Opens posts again of which another run tells that it has read them: only inside the folders, and only what is the text
 * that it has read, so that a report bent by a stranger shows nobody a file that was never a post. Throws ReopenError.
 */
export function createReopener({ cwd, folders, untrusted, posts }: ReopenTask): (path: string) => Opened {
  const texts = new Map(posts.map(({ path, text }) => [path, text]))
  return (path) => {
    const place = resolve(cwd, path)
    if (isAbsolute(path) || posix.normalize(path) !== path || !folders.some((folder) => isInside(place, folder)))
      throw new ReopenError(`${path} is no path of a post here`)
    const named = classifyPath(place, cwd, untrusted)
    if (named.kind === 'missing') throw new ReopenError(`${path} is not here`)
    const post = named.kind === 'file' && named.link ? { path, realPath: named.realPath } : { path }
    const opened = openPost(post, cwd)
    if (texts.get(path) !== hashOfText(opened)) throw new ReopenError(`${path} is not what the shard has read`)
    return opened
  }
}

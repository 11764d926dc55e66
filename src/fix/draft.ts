import type { PostResult } from '../check/lint-post.ts'
import { type PostReading, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'

/** The text of a post at one point of its repair, with what reading and linting it gave: neither is done twice. */
export interface Draft {
  readonly source: Source
  readonly result: PostResult
  /** Read at the first call where linting it did not. */
  reading(): PostReading
}

/** Lints a post that was read. */
export type Check = (source: Source, reading: PostReading) => PostResult

/** Lints a source. `known`: what linting it gave, where that is known. */
export function createDraft(source: Source, check: Check, known?: PostResult): Draft {
  let reading: PostReading | undefined
  const read = (): PostReading => {
    reading ??= readPost(source)
    return reading
  }
  return { source, result: known ?? check(source, read()), reading: read }
}

import { hashText } from '../check/compare/hash-text.ts'

/** One of several parts of all posts; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Whether a path belongs to a shard: by its text alone, so that every machine agrees, whatever else it sees. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return hashText(path) % count === index - 1
}

/** A hash of paths, in their order. */
export function hashPaths(paths: readonly string[]): number {
  let hash = 0
  for (const path of paths) hash = hashText(`${hash} ${path}`)
  return hash
}

import { commonTail } from '../common-tail.ts'
import type { SavedPost, SaveOutcome } from '../fix-posts.ts'
import { readWholeFile } from '../writing/read-whole-file.ts'
import type { StagedBlobs } from './staged-blobs.ts'

export interface SaveStagedOptions {
  readonly staged: StagedBlobs
  /** Absolute, of a post. */
  fileOf(path: string): string
  write(posts: readonly SavedPost[]): Promise<readonly SaveOutcome[]>
}

/**
 * Puts fixed posts into the index, and the same fix into their files where what it changes is the same there: of a file that is staged
 * in part, the rest stays as it is, staged or not.
 */
export async function saveStaged(
  posts: readonly SavedPost[],
  { staged, fileOf, write }: SaveStagedOptions,
): Promise<readonly SaveOutcome[]> {
  for (const { path, bytes } of posts) staged.replace(path, bytes.after)
  const files = posts.map((post) => inFile(post, fileOf(post.path)))
  const outcomes = (await write(files.filter((file) => file !== null))).values()
  return files.map((file) => (file === null ? null : outcomes.next().value) ?? { kind: 'kept' })
}

/** The fix as it is to be made in the file; null where the file holds something else there, or is gone. */
function inFile({ path, bytes: { before, after } }: SavedPost, real: string): SavedPost | null {
  const whole = readWholeFile(real)
  if (whole.kind !== 'file') return null
  const tail = commonTail(before, after)
  const end = before.length - tail
  if (Buffer.compare(whole.bytes.subarray(0, end), Buffer.from(before.subarray(0, end))) !== 0) return null
  const fixed = Buffer.concat([after.subarray(0, after.length - tail), whole.bytes.subarray(end)])
  return { path, bytes: { before: whole.bytes, after: fixed, file: { path: real, identity: whole.identity } } }
}

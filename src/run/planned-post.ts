/** Turns a post that is to be fixed into its bytes before and after, with the body's bytes copied as they are. */
import type { PlannedFix } from '../fix/plan-fixes.ts'
import type { Source } from '../post/source.ts'
import type { Inputs, WholePost } from './find-inputs.ts'
import { headOfBytes } from './head-of-bytes.ts'
import { type Opened, openedOf } from './open-post.ts'
import type { FileIdentity } from './writing/file-identity.ts'

/** What is remembered of a post between its reading and its writing: not its body, or a run would hold all bodies. */
export interface ReadPost {
  readonly bodyStart: number
  readonly file: { readonly path: string; readonly identity: FileIdentity } | null
}

export interface PostReader {
  /** The source that fixes are made for; null when it cannot be read. */
  open(path: string): Source | null
  recall(path: string): ReadPost | undefined
}

/** Reads whole posts, the body of the last one kept at hand. */
export function createPostReader(inputs: Pick<Inputs, 'read'>): PostReader {
  const known = new Map<string, ReadPost>()
  let last: { path: string; bytes: Uint8Array } | null = null
  const bytesOf = (path: string, identity: FileIdentity | undefined): Uint8Array => {
    if (last?.path === path) return last.bytes
    const whole = inputs.read(path)
    if (whole === null || whole.file?.identity.sha256 !== identity?.sha256) throw new Error(`${path} has changed`)
    last = { path, bytes: whole.bytes }
    return whole.bytes
  }
  return {
    open: (path) => {
      const whole = inputs.read(path)
      if (whole === null) return null
      last = { path, bytes: whole.bytes }
      const head = headOfBytes(whole.bytes)
      const opened: Opened = openedOf(path, head)
      if (head.kind !== 'head' || !('source' in opened)) return null
      const { bodyStart, complete } = head
      const identity = whole.file?.identity
      known.set(path, { bodyStart, file: whole.file })
      const rest = (): string => {
        const bytes = complete ? new Uint8Array() : bytesOf(path, identity).subarray(bodyStart)
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
      }
      return { ...opened.source, rest }
    },
    recall: (path) => known.get(path),
  }
}

export interface PostBytes {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly file: WholePost['file']
}

/** Reads the post again; null when it is not the one any more that the fix was made for. */
export function bytesOfFix(
  path: string,
  fix: PlannedFix,
  inputs: Pick<Inputs, 'read'>,
  reader: PostReader,
): PostBytes | null {
  const known = reader.recall(path)
  const whole = inputs.read(path)
  if (known === undefined || whole === null) return null
  if (whole.file?.identity.sha256 !== known.file?.identity.sha256) return null
  const head = Buffer.from(`${fix.after.bom ? '\uFEFF' : ''}${fix.after.text}`)
  const after = Buffer.concat([head, whole.bytes.subarray(known.bodyStart)])
  // The identity of the first reading: what was put in its place since, with the same bytes, is another file.
  return { before: whole.bytes, after, file: known.file }
}

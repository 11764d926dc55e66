/** Reads posts that are to be fixed, and turns their fixes into bytes with the body copied as it is. */
import type { PlannedFix } from '../fix/plan-fixes.ts'
import type { Source } from '../post/source.ts'
import type { Inputs, WholePost } from './find-inputs.ts'
import { BEGINNING, headOfBytes } from './head-of-bytes.ts'
import { type Opened, openedOf } from './open-post.ts'
import type { FileIdentity } from './writing/file-identity.ts'

/** What is kept of a post between its reading and its writing: not its body, or a run would hold all bodies. */
interface ReadPost {
  readonly source: Source
  readonly bodyStart: number
  readonly file: { readonly path: string; readonly identity: FileIdentity } | null
}

export interface PostReader {
  /** Reads a post and keeps what its writing needs. */
  open(path: string): Opened
  /** The source that was read before; null when there is none or it was forgotten. */
  recall(path: string): Source | null
  forget(path: string): void
  /** The bytes of a post before and after a fix; null when it is not the one any more that the fix was made for. */
  bytesOf(path: string, fix: PlannedFix): PostBytes | null
}

export interface PostBytes {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly file: WholePost['file']
}

/** Reads whole posts, the body of the last one kept at hand. */
export function createPostReader(inputs: Pick<Inputs, 'open' | 'read'>): PostReader {
  const known = new Map<string, ReadPost>()
  let last: { readonly path: string; readonly bytes: Uint8Array } | null = null
  const readAgain = (path: string, identity: FileIdentity | undefined): WholePost | null => {
    const whole = inputs.read(path)
    return whole === null || whole.file?.identity.sha256 !== identity?.sha256 ? null : whole
  }
  const bodyOf = (path: string, bodyStart: number, identity: FileIdentity | undefined): string => {
    const bytes = last?.path === path ? last.bytes : readAgain(path, identity)?.bytes
    if (bytes === undefined) throw new Error(`${path} has changed`)
    last = { path, bytes }
    return decode(bytes, bodyStart, bytes.length)
  }
  return {
    open: (path) => {
      const whole = inputs.read(path)
      // What cannot be read whole has a reason, which the ordinary opening finds.
      if (whole === null) return inputs.open(path)
      last = { path, bytes: whole.bytes }
      const head = headOfBytes(whole.bytes)
      const opened = openedOf(path, head)
      if (head.kind !== 'head' || !('source' in opened)) return opened
      const { bodyStart, complete } = head
      const identity = whole.file?.identity
      // The opened source holds on to all bytes of the post, so nothing of it is kept but the text.
      const { text, bom } = opened.source
      const source: Source = {
        path,
        text,
        bom,
        beginning: () => (last?.path === path ? decode(last.bytes, bodyStart, bodyStart + BEGINNING) : ''),
        rest: () => (complete ? '' : bodyOf(path, bodyStart, identity)),
      }
      known.set(path, { source, bodyStart, file: whole.file })
      return { source }
    },
    recall: (path) => known.get(path)?.source ?? null,
    forget: (path) => {
      known.delete(path)
    },
    bytesOf: (path, fix) => {
      const read = known.get(path)
      const whole = read === undefined ? null : readAgain(path, read.file?.identity)
      if (read === undefined || whole === null) return null
      const head = Buffer.from(`${fix.after.bom ? '\uFEFF' : ''}${fix.after.text}`)
      const after = Buffer.concat([head, whole.bytes.subarray(read.bodyStart)])
      // The identity of the first reading: what was put in its place since, with the same bytes, is another file.
      return { before: whole.bytes, after, file: read.file }
    },
  }
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', start, Math.min(end, bytes.length))
}

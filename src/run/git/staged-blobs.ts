import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { relativeTo } from '../relative-to.ts'
import { partsOf, runGit, topFolder } from './run-git.ts'

/** A file as the index has it. */
interface StagedBlob {
  readonly id: string
  readonly mode: string
}

/** The contents of the index. */
export interface StagedBlobs {
  /** Of a file in the index, relative to `cwd` with `/`; null where it has none such. */
  bytesOf(path: string): Uint8Array | null
  /** Puts other bytes in the place of a file of the index, and touches nothing else of it. */
  replace(path: string, bytes: Uint8Array): void
}

const LINK = '120000'

/** Opens the index for some of its files. Throws GitError. */
export function openStagedBlobs(paths: Iterable<string>, cwd: string): StagedBlobs {
  const real = realpathSync.native(cwd)
  const top = topFolder(real)
  const inTop = (path: string): string => relativeTo(top, resolve(real, path))
  const wanted = new Set(Array.from(paths, inTop))
  const blobs = new Map<string, StagedBlob>()
  for (const line of partsOf(runGit(['ls-files', '-s', '-z', '--full-name', ':/'], { cwd: real }))) {
    const [, mode = '', id = '', stage = '', name = ''] = /^(\d+) ([0-9a-f]+) (\d)\t([\s\S]*)$/.exec(line) ?? []
    if (stage === '0' && mode !== LINK && wanted.has(name)) blobs.set(name, { id, mode })
  }
  const contents = readBlobs([...new Set([...blobs.values()].map(({ id }) => id))], real)
  return {
    bytesOf: (path) => contents.get(blobs.get(inTop(path))?.id ?? '') ?? null,
    replace: (path, bytes) => {
      const name = inTop(path)
      const mode = blobs.get(name)?.mode ?? '100644'
      const id = runGit(['hash-object', '-w', '--stdin'], { cwd: top, input: bytes }).toString().trim()
      const info = Buffer.from(`${mode} ${id} 0\t${name}\0`)
      runGit(['update-index', '-z', '--index-info'], { cwd: top, input: info })
      blobs.set(name, { id, mode })
      contents.set(id, bytes)
    },
  }
}

/** The bytes of blobs, all from one git. */
function readBlobs(ids: readonly string[], cwd: string): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  if (ids.length === 0) return contents
  const output = runGit(['cat-file', '--batch'], { cwd, input: Buffer.from(`${ids.join('\n')}\n`) })
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    if (end === -1) break
    const [id = '', kind = '', size = ''] = output.toString('utf8', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    contents.set(id, output.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

import { writeSync } from 'node:fs'
import type { Output } from './environment.ts'

/**
 * A standard stream of a process as an output. Where it is no terminal it is written to directly: to set up node's stream
 * for it takes 2 ms. A reader that has gone away (`| head`) ends the report, not the environment.
 */
export function openOutput(fd: 1 | 2, terminal: boolean, stream: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  let isClosed = false
  const onError = (error: NodeJS.ErrnoException): void => {
    ignoreClosed(error)
    isClosed = true
  }
  const open = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', onError)
    return opened
  }
  return {
    write: (text) => {
      const left = terminal || opened !== undefined ? bytesOf(text) : writeDirectly(fd, bytesOf(text), onError)
      if (left === null) return
      const target = open()
      if (!target.destroyed && target.writable) target.write(left)
    },
    get isTTY() {
      return terminal && open().isTTY === true
    },
    get isClosed() {
      return isClosed
    },
    get columns() {
      return terminal ? open().columns : undefined
    },
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : text
}

/** What could not be written at once, since the reader of a pipe that does not block is slow; null when nothing is left. */
function writeDirectly(
  fd: number,
  bytes: Uint8Array,
  onError: (error: NodeJS.ErrnoException) => void,
): Uint8Array | null {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') return bytes.subarray(at)
    onError(error as NodeJS.ErrnoException)
    return null
  }
}

/** A closed pipe, or a terminal that is gone (EIO). */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
}

import { fstatSync, statSync } from 'node:fs'
import { checkQuickly } from './cli/quick/check-quickly.ts'
import type { Output } from './cli/world.ts'

/** Connects the command line to a real process: streams, signals and the exit code; what needs little loads little. */
export function start(process: NodeJS.Process): void {
  const argv = process.argv.slice(2)
  const { env } = process
  if (checkQuickly(argv, { cwd: process.cwd(), env, isTTY: mayBeTerminal(), now: Date.now() })) return
  startWhole(process, argv)
}

/** Without `node:tty`, which takes 2 ms to load. */
function mayBeTerminal(): boolean {
  try {
    const stats = fstatSync(1)
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

function startWhole(process: NodeJS.Process, argv: readonly string[]): void {
  process.exitCode = 2
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A closed pipe (`| head`) or terminal (EIO) ends the report, not the world.
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    })
  }
  const world = {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => readAll(process.stdin),
    onInterrupt: (callback: () => void) => onInterrupt(process, callback),
    openTerminal: async () => (await import('./open-terminal.ts')).openTerminal(process),
    now: () => Date.now(),
  }
  import('./cli/main.ts')
    .then(({ main }) => main(argv, world))
    .then((code) => {
      process.exitCode = code
    })
}

/** With `once`, the second signal meets no handler and ends the process as the system does. */
function onInterrupt(process: NodeJS.Process, callback: () => void): () => void {
  process.once('SIGINT', callback)
  process.once('SIGTERM', callback)
  return () => {
    process.off('SIGINT', callback)
    process.off('SIGTERM', callback)
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      if (!stream.destroyed && stream.writable) stream.write(text)
    },
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

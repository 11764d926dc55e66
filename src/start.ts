import { main } from './cli/main.ts'
import type { Output } from './cli/world.ts'

/** Connects the command line to a real process: streams, signals and the exit code. */
export function start(process: NodeJS.Process): void {
  process.exitCode = 2
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A closed pipe (`| head`) ends the report, not the world.
      if (error.code !== 'EPIPE') throw error
    })
  }
  const world = {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => readAll(process.stdin),
    now: () => Date.now(),
  }
  main(process.argv.slice(2), world).then((code) => {
    process.exitCode = code
  })
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

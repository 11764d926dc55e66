import { fstatSync, statSync, writeSync } from 'node:fs'
import type * as Main from './cli/main.ts'
import { checkQuickly } from './cli/quick/check-quickly.ts'
import { lintQuickly } from './cli/quick/lint-quickly.ts'
import type { World } from './cli/world.ts'
import { openOutput } from './open-output.ts'

/** What bin/postlint.js knows of its neighbours: a script with cached code cannot import by itself. */
export interface Parts {
  /** The script of a thread; absolute. */
  readonly threadScript: string
  /** All commands and flags. */
  importMain(): Promise<typeof Main>
}

/** Connects the command line to a real process: streams, signals and the exit code; what needs little loads little. */
export function start(process: NodeJS.Process, parts: Parts): void {
  const argv = process.argv.slice(2)
  const { env } = process
  const isTTY = mayBeTerminal(1)
  try {
    // Taking the engine down in good order takes 3 ms, and there is nothing to lose.
    if (checkQuickly(argv, { cwd: process.cwd(), env, isTTY, now: Date.now() })) process.exit(0)
    startWhole(process, argv, isTTY, parts)
  } catch (error) {
    giveUp(process, error)
  }
}

/** Without `node:tty`, which takes 2 ms to load. */
function mayBeTerminal(fd: number): boolean {
  try {
    const stats = fstatSync(fd)
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

function startWhole(process: NodeJS.Process, argv: readonly string[], isTTY: boolean, parts: Parts): void {
  process.exitCode = 2
  // Where one of the two is set up, it has to be flushed before the end.
  const opened: NodeJS.WriteStream[] = []
  const open = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
    opened.push(stream)
    return stream
  }
  const world = {
    cwd: process.cwd(),
    env: process.env,
    stdout: openOutput(1, isTTY, () => open(process.stdout)),
    stderr: openOutput(2, mayBeTerminal(2), () => open(process.stderr)),
    readStdin: () => readAll(process.stdin),
    onInterrupt: (callback: () => void) => onInterrupt(process, callback),
    openTerminal: async () => (await import('./open-terminal.ts')).openTerminal(process),
    threadScript: parts.threadScript,
    now: () => Date.now(),
  }
  run(argv, world, parts)
    .then((code) => {
      process.exitCode = code
      if (opened.every(({ writableLength }) => writableLength === 0)) process.exit(code)
    })
    .catch((error) => giveUp(process, error))
}

/** The working folder is gone, or parts of the program are. Node itself would end with 1, which means problems. */
function giveUp(process: NodeJS.Process, error: unknown): never {
  try {
    writeSync(2, `postlint: cannot run here: ${error instanceof Error ? error.message : String(error)}\n`)
  } finally {
    process.exit(2)
  }
}

/** What asks for nothing special loads only what it needs. */
async function run(argv: readonly string[], world: World, parts: Parts): Promise<number> {
  return (await lintQuickly(argv, world)) ?? (await parts.importMain()).main(argv, world)
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

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

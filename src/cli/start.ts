import { fstatSync, statSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { provideLateParts } from '../run/provide-late-parts.ts'
import { readStdin } from '../run/read-stdin.ts'
import { main } from './main.ts'
import { openOutput } from './open-output.ts'

/** Connects the command line to a real process: streams, signals and the exit code. */
export function start(process: NodeJS.Process): void {
  process.exitCode = 2
  provideLateParts()
  // A configuration is code that can end the process, or wait for what never comes: neither may look like a run.
  let isOver = false
  process.on('exit', () => {
    if (isOver) return
    process.exitCode = 2
    complain('the run was ended before it was done')
  })
  const stop = (error: unknown): never => {
    isOver = true
    return giveUp(error)
  }
  // Where one of the two is set up, it has to be flushed before the end.
  const opened: NodeJS.WriteStream[] = []
  const open = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
    opened.push(stream)
    return stream
  }
  try {
    const environment = {
      cwd: process.cwd(),
      env: process.env,
      stdout: openOutput(1, isTerminal(1), () => open(process.stdout)),
      stderr: openOutput(2, isTerminal(2), () => open(process.stderr)),
      readStdin: () => readStdin(process.stdin),
      onInterrupt: (callback: () => void) => onInterrupt(process, callback),
      openTerminal: async () => (await import('./open-terminal.ts')).openTerminal(process),
      openChannel: async () => {
        // The connection ends the process when the editor says so, or goes.
        isOver = true
        return (await import('./open-channel.ts')).openChannel(process)
      },
      workerScript: fileURLToPath(new URL('./worker.js', import.meta.url)),
      now: () => Date.now(),
    }
    main(process.argv.slice(2), environment)
      .then((code) => {
        isOver = true
        process.exitCode = code
        // Taking the engine down in good order takes 3 ms, and there is nothing to lose.
        if (opened.every(({ writableLength }) => writableLength === 0)) process.exit(code)
      })
      .catch(stop)
  } catch (error) {
    stop(error)
  }
}

/** Asks `node:tty`, which takes 2 ms to load, about devices alone; `/dev/full` is one, and no terminal. */
function isTerminal(fd: number): boolean {
  try {
    const stats = fstatSync(fd)
    if (!stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev) return false
    return process.getBuiltinModule('node:tty').isatty(fd)
  } catch {
    return true
  }
}

/** The working folder is gone, or parts of the program are. Node itself would end with 1, which means problems. */
function giveUp(error: unknown): never {
  complain(`cannot run here: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(2)
}

function complain(message: string): void {
  try {
    writeSync(2, `postlint: ${message}\n`)
  } catch {
    // Nobody listens any more; the exit code is left.
  }
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

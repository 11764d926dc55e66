import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Environment } from '../../src/cli/environment.ts'
import { main } from '../../src/cli/main.ts'

/** What a command line left behind. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  /** The same as it was written. */
  readonly bytes: Buffer
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  /** Without it time stands still. */
  readonly now?: () => number
  /** Gets what stands for Ctrl-C. */
  readonly interrupt?: (press: () => void) => void
}

/** A folder of its own for one test, with these files, removed at its end. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

/** Runs the command line in this process, in a real folder, with streams and a clock of its own. */
export async function runCli(argv: readonly string[], options: CliOptions): Promise<CliResult> {
  const stdout: Buffer[] = []
  let stderr = ''
  const stream = (write: (text: string | Uint8Array) => void) => ({
    write,
    isTTY: options.isTTY === true,
    columns: options.columns,
  })
  const environment: Environment = {
    cwd: options.cwd,
    env: options.env ?? {},
    stdout: stream((text) => {
      stdout.push(Buffer.from(text))
    }),
    stderr: stream((text) => {
      stderr += typeof text === 'string' ? text : Buffer.from(text).toString()
    }),
    readStdin: async () =>
      typeof options.stdin === 'string' ? Buffer.from(options.stdin) : (options.stdin ?? new Uint8Array()),
    onInterrupt: (callback) => {
      options.interrupt?.(callback)
      return () => undefined
    },
    workerScript: null,
    openTerminal: async () => null,
    openChannel: () => Promise.reject(new Error('no editor here')),
    now: options.now ?? (() => Date.UTC(2026, 10, 23, 18, 10)),
  }
  const code = await main(argv, environment)
  const bytes = Buffer.concat(stdout)
  return { code, stdout: bytes.toString(), bytes, stderr }
}

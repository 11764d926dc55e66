import type { Channel } from '../lsp/channel.ts'
import type { Terminal } from './terminal.ts'

/** All of the outside that a command may touch, so that a test can be the outside. */
export interface Environment {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>
  /** Calls back at the first Ctrl-C instead of ending the program; the second one ends it. Returns what undoes this. */
  onInterrupt(callback: () => void): () => void
  /** A person's terminal for input and output, in raw mode until it is closed; null where one of the two is none. */
  openTerminal(): Promise<Terminal | null>
  /** Where an editor's messages come and go; nothing else is written to standard output any more. */
  openChannel(): Promise<Channel>
  /** The script that a thread of a large run starts with, absolute; null where there is none. */
  readonly workerScript: string | null
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export interface Output {
  write(text: string | Uint8Array): void
  readonly isTTY: boolean
  /** Width in cells, when it is a terminal. */
  readonly columns: number | undefined
  /** Whether its reader has gone away, as that of `| head`. */
  readonly isClosed?: boolean
}

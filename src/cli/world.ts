/** All of the outside that a command may touch, so that a test can be the outside. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Width in cells, when it is a terminal. */
  readonly columns: number | undefined
}

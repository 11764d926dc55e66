/** A key as it was pressed, or a run of text that was pasted. */
export interface Key {
  /** `return`, `escape`, `up`, `backspace`…; for a character the character itself; empty for pasted text. */
  readonly name: string
  /** What it writes; empty for keys that write nothing. */
  readonly text: string
  readonly ctrl: boolean
}

export type TerminalEvent =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'resize' }
  /** The terminal is gone, or a signal asks to end; every later event is this one too. */
  | { readonly kind: 'closed' }

/** A person's terminal whose keys come one by one, none of them echoed. */
export interface Terminal {
  /** Width in cells, as it is now. */
  readonly columns: number
  /** From here on keys come one by one and signals are events; before, Ctrl-C ends the program as everywhere. */
  start(): void
  write(text: string): void
  /** The next event; keys that were pressed meanwhile wait. */
  next(): Promise<TerminalEvent>
  /** Whether the terminal has been closed, or Ctrl-C was pressed and not read yet: work in bulk stops at the next file. */
  readonly isInterrupted: boolean
  /** Runs a program that takes the terminal over; its exit code, or null when it could not be started. */
  lend(command: string, args: readonly string[], cwd: string): Promise<number | null>
  /** Gives the terminal back as it was. */
  close(): void
}

import type { Environment, Output } from '../environment.ts'

// To the first place of the screen, and clear it; what was printed before stays where one can scroll to.
const CLEAR = '\u001b[H\u001b[2J'

/**
 * Shows each run in one piece: on a terminal in place of the run before; elsewhere below it, without marks, and only where it says
 * something else.
 */
export class WatchScreen {
  /** The same environment, with outputs that are kept until they are shown. */
  readonly environment: Environment
  readonly #outer: Environment
  #parts: { readonly output: Output; readonly bytes: Buffer }[] = []
  #shown: Buffer | null = null

  constructor(outer: Environment) {
    this.#outer = outer
    this.environment = { ...outer, stdout: this.#keep(outer.stdout), stderr: this.#keep(outer.stderr) }
  }

  /** Shows what was printed since the last time, and a line on a terminal alone. */
  show(note: string): void {
    const { stdout, stderr, env } = this.#outer
    const parts = this.#parts
    this.#parts = []
    const all = Buffer.concat(parts.map(({ bytes }) => bytes))
    const isSame = this.#shown?.equals(all) === true
    const isLive = stdout.isTTY && env.TERM !== 'dumb'
    if (isSame && !isLive) return
    if (isLive && this.#shown !== null) stdout.write(CLEAR)
    this.#shown = all
    for (const { output, bytes } of parts) output.write(bytes)
    if (stderr.isTTY) stderr.write(`${note}\n`)
  }

  #keep(output: Output): Output {
    return {
      write: (text) => {
        this.#parts.push({ output, bytes: Buffer.from(text as string) })
      },
      get isTTY() {
        return output.isTTY
      },
      get columns() {
        return output.columns
      },
      get isClosed() {
        return output.isClosed === true
      },
    }
  }
}

/** Draws for a person: lines are appended and stay as a transcript; only the line of the prompt is ever drawn again. */
import type { Paint } from '../../report/paint.ts'
import type { Key, Terminal } from '../terminal.ts'
import { type InputStep, startInput, stepInput } from './text-input.ts'
import { inputLine } from './view/input-line.ts'

/** Made for 40 columns and more; what is narrower is drawn as if it had them. */
const LEAST_WIDTH = 40
/** Longer lines are hard to read, whatever room there is. */
const MOST_WIDTH = 120

/** Ends the dialog: the terminal is gone or Ctrl-C was pressed. */
export class Interrupted extends Error {}

export interface Screen {
  readonly width: number
  readonly paint: Paint
  print(lines: readonly string[]): void
  /** Waits for a key; when the window gets another width, `redraw` prints anew what the key is about. Throws Interrupted. */
  readKey(prompt: () => string, redraw?: () => void): Promise<Key>
  /** Ends the line of the prompt with what was chosen. */
  echo(prompt: string, chosen: string): void
  /** A line of text, edited from `prefill` on; null when the person goes back. Throws Interrupted. */
  readLine(label: string, prefill: string): Promise<string | null>
}

export function createScreen(terminal: Terminal, paint: Paint): Screen {
  const width = (): number => Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, terminal.columns))
  const redraw = (line: string): void => terminal.write(`\r\u001b[K${line}`)
  const next = async (draw: () => void, onWidth: () => void = () => {}): Promise<Key> => {
    for (let drawn = width(); ; ) {
      draw()
      const event = await terminal.next()
      if (event.kind === 'closed') throw new Interrupted()
      if (event.kind === 'resize') {
        if (width() === drawn) continue
        drawn = width()
        terminal.write('\r\u001b[K')
        onWidth()
        continue
      }
      if (event.key.ctrl && event.key.name === 'c') {
        terminal.write('^C\r\n')
        throw new Interrupted()
      }
      return event.key
    }
  }
  return {
    get width() {
      return width()
    },
    paint,
    print: (lines) => terminal.write(lines.map((line) => `${line}\r\n`).join('')),
    readKey: (prompt, onWidth) => next(() => redraw(prompt()), onWidth),
    echo: (prompt, chosen) => terminal.write(`\r\u001b[K${prompt}${chosen}\r\n`),
    readLine: async (label, prefill) => {
      let input = startInput(prefill)
      for (;;) {
        const key = await next(() => {
          const { shown, cell } = inputLine(input, width() - label.length)
          const column = label.length + cell
          redraw(`${paint.strong(label)}${shown}\r${column > 0 ? `\u001b[${column}C` : ''}`)
        })
        const step: InputStep = stepInput(input, key)
        if (typeof step === 'object') {
          input = step
          continue
        }
        terminal.write('\r\n')
        return step === 'done' ? input.text : null
      }
    },
  }
}

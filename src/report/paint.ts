/** Turns a yes or no to colour into one painter for each role that text plays in a report. */

import { Chalk } from 'chalk'

/** Wraps text in the colour of a role, or returns it as it is. */
export type Painter = (text: string) => string

/** What a piece of printed text is, so that reporters name meanings and never colours. */
export interface Paint {
  readonly error: Painter
  readonly warning: Painter
  readonly info: Painter
  readonly success: Painter
  readonly rule: Painter
  readonly path: Painter
  readonly gutter: Painter
  readonly caret: Painter
  readonly control: Painter
  readonly help: Painter
  readonly added: Painter
  readonly removed: Painter
  readonly strong: Painter
  readonly dim: Painter
}

/**
 * The painters. Whether to paint (`NO_COLOR`, `FORCE_COLOR`, a terminal or not) is the caller's decision.
 * Only the 16 named colours are used (level 1): the user's theme maps those so that they can be read on its background.
 */
export function createPaint(enabled: boolean): Paint {
  const chalk = new Chalk({ level: enabled ? 1 : 0 })
  return {
    error: chalk.bold.red,
    warning: chalk.bold.yellow,
    info: chalk.bold.cyan,
    success: chalk.bold.green,
    rule: chalk.dim,
    path: chalk.underline,
    gutter: chalk.dim,
    caret: chalk.bold.red,
    control: chalk.magenta,
    help: chalk.cyan,
    added: chalk.green,
    removed: chalk.red,
    strong: chalk.bold,
    dim: chalk.dim,
  }
}

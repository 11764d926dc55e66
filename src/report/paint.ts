/** Turns a yes or no to colour into one painter for each role that text plays in a report. */
import { paintWithChalk } from './paint-with-chalk.ts'

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

/** The painters. Whether to paint (`NO_COLOR`, `FORCE_COLOR`, a terminal or not) is the caller's decision. */
export function createPaint(enabled: boolean): Paint {
  return enabled ? paintWithChalk() : PLAIN
}

const plain: Painter = (text) => text

const PLAIN: Paint = {
  error: plain,
  warning: plain,
  info: plain,
  success: plain,
  rule: plain,
  path: plain,
  gutter: plain,
  caret: plain,
  control: plain,
  help: plain,
  added: plain,
  removed: plain,
  strong: plain,
  dim: plain,
}

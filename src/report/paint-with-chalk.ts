import { latePart } from '../late/late-part.ts'
import type { Paint } from './paint.ts'

const loadChalk = latePart<typeof import('chalk')>('chalk')

/** Only the 16 named colours are used (level 1): the user's theme maps those so that they can be read on its background. */
export function paintWithChalk(): Paint {
  const { Chalk } = loadChalk()
  const chalk = new Chalk({ level: 1 })
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

import { cli } from './cli.ts'
import { config } from './config.ts'
import { editor } from './editor.ts'
import { interactive } from './interactive.ts'
import { page } from './page.ts'
import { report } from './report.ts'
import { usage } from './usage.ts'

/** All sentences, by the English ones, in which `{}` stands for each value. */
export const SENTENCES: Readonly<Record<string, string>> = {
  ...report,
  ...page,
  ...interactive,
  ...cli,
  ...usage,
  ...config,
  ...editor,
}

import * as z from 'zod'
import { RULES } from '../../src/rules/index.ts'

/** What the options of each rule are when nobody sets them, as data, so that a run with default settings loads no zod. */
export function optionDefaults(): [path: string, text: string] {
  const defaults = RULES.flatMap(({ id, options }) => (options === undefined ? [] : [[id, options(z).parse({})]]))
  const text = [
    '/** The options of each rule when nobody sets them. Written by `npm run generate`: change the rules, not this file. */',
    `export const OPTION_DEFAULTS: Readonly<Record<string, unknown>> = ${JSON.stringify(Object.fromEntries(defaults), null, 2)}`,
    '',
  ].join('\n')
  return ['src/rules/option-defaults.ts', text]
}

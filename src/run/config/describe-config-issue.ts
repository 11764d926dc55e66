import * as z from 'zod'
import { codeConfig, config } from '../../../schemas/config.ts'
import { quoteValue } from '../../values/characters/quote-value.ts'
import { formatPath } from './format-path.ts'
import { suggestName } from './suggest-name.ts'

/** Says what zod found wrong in a configuration, one line each: where, what, and what may have been meant. */
export function describeConfigIssue(issue: z.core.$ZodIssue, code: boolean): string[] {
  const where = issue.path.length === 0 ? '' : `${formatPath(issue.path)}: `
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        if (key === 'plugins' && issue.path.length === 0 && !code) {
          return 'plugins: they are code, so they need a configuration that is code (postlint.config.ts)'
        }
        return `${where}unknown key "${key}"${suggestName(key, keysAt(issue.path, code))}`
      })
    case 'invalid_type':
      return [`${where}must be ${wordFor(issue.expected)}, not ${describe(issue.input)}`]
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = typeof issue.input === 'string' ? suggestName(issue.input, allowed) : ''
      const list = near.startsWith('. Known') ? '' : ` (${allowed.join(', ')})`
      return [`${where}unknown value ${describe(issue.input)}${near === '' ? list : near}`]
    }
    case 'too_small':
      return [`${where}must not be empty`]
    default:
      return [`${where}${issue.message}, not ${describe(issue.input)}`]
  }
}

/** The keys that an object of the configuration may have, read from the schema itself. */
function keysAt(path: readonly PropertyKey[], code: boolean): string[] {
  let at: unknown = code ? codeConfig : config
  for (const step of path) {
    const schema = unwrap(at)
    if (schema instanceof z.ZodObject) at = schema.shape[String(step)]
    else if (schema instanceof z.ZodArray) at = schema.element
    else return []
  }
  const schema = unwrap(at)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  number: 'a number',
}

function wordFor(expected: string): string {
  return WORDS[expected] ?? expected
}

function describe(value: unknown): string {
  if (typeof value === 'string') return quoteValue(value, 40)
  if (value === null) return 'nothing'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'function') return 'a function'
  return String(value)
}

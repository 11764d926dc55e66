import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SuiteCase } from './suite-case.ts'

/** The cases of github.com/toml-lang/toml-test for TOML 1.0, the version that all readers share. */
export function tomlCases(folder: string): SuiteCase[] {
  const tests = join(folder, 'tests')
  const names = readFileSync(join(tests, 'files-toml-1.0.0'), 'utf8').split('\n')
  return names
    .filter((name) => name.endsWith('.toml'))
    .map((name) => {
      const isValid = name.startsWith('valid/')
      const data = isValid ? JSON.parse(readFileSync(join(tests, name.replace(/toml$/, 'json')), 'utf8')) : undefined
      const id = name.replace(/\.toml$/, '')
      return {
        id,
        format: 'toml',
        block: readFileSync(join(tests, name)),
        isValid,
        ...(isValid && { data: untag(data) }),
      }
    })
}

/** The suite writes each value as a text with its type. */
function untag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untag)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && typeof Object(value).type === 'string' && typeof Object(value).value === 'string') {
    return typedValue(Object(value).type, Object(value).value)
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, untag(inner)]))
}

/** Dates stay the text that stands in the block. */
function typedValue(type: string, text: string): unknown {
  switch (type) {
    case 'integer':
    case 'float':
      return Number(text.replace(/^([-+]?)inf$/, '$1Infinity'))
    case 'bool':
      return text === 'true'
    default:
      return text
  }
}

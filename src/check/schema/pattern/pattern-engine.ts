import type { RegExpEngine } from 'ajv/dist/types/index.js'
import type { Budget } from '../budget.ts'
import { SchemaLimit } from '../schema-failure.ts'
import { compilePattern } from './compile-pattern.ts'
import { runPattern } from './run-pattern.ts'

/** Patterns for Ajv, which mean what they mean in ECMAScript and cannot take longer than the budget of a post allows. */
export function createPatternEngine({ spend }: Budget): RegExpEngine {
  const engine = (pattern: string, flags: string) => {
    const compiled = compilePattern(pattern, flags === 'u')
    const test = (text: string): boolean => {
      try {
        return runPattern(compiled, text, spend)
      } catch (error) {
        if (!(error instanceof SchemaLimit)) throw error
        throw new SchemaLimit(`with its pattern /${pattern.slice(0, 80)}/ ${error.message}`)
      }
    }
    return { test, toString: () => `/${pattern}/${flags}` }
  }
  // For schemas that are written to files, which none is here.
  return Object.assign(engine, { code: 'new RegExp' })
}

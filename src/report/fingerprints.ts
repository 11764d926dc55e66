import { hashText } from '../check/compare/hash-text.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import { valueOfProblem } from './value-of-problem.ts'

/**
 * Names problems so that they keep their names when lines move: by rule, file, field and the text they are about,
 * never by line, words of a message, or language. No two of a report have one name, even where a hostile post makes
 * two hashes equal.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** `text` is that of the file, or null where it is gone. Call it in the order of the report. */
  nameOf(path: string, problem: Diagnostic, text: string | null): string {
    const { rule, path: keys } = problem
    const hash = hashText(JSON.stringify([rule, path, keys, valueOfProblem(problem, text ?? '')]))
    const name = hash.toString(16).padStart(14, '0')
    const before = this.#seen.get(name) ?? 0
    this.#seen.set(name, before + 1)
    return before === 0 ? name : `${name}:${before + 1}`
  }
}

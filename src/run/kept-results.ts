import type { PostResult } from '../check/lint-post.ts'
import { type CorpusTask, type LintedCorpus, lintEach, lintOpened } from './lint-corpus.ts'

/** What linting each post alone gave, kept from run to run of one project: only posts that have changed are read again. */
export class KeptResults {
  readonly #results = new Map<string, PostResult>()

  has(path: string): boolean {
    return this.#results.has(path)
  }

  /** A post has changed. */
  forget(path: string): void {
    this.#results.delete(path)
  }

  lint(task: CorpusTask): LintedCorpus {
    return lintEach(task, [{ start: 0, paths: task.paths }], (path, settings) => {
      const result = this.#results.get(path) ?? lintOpened(path, task.open(path), settings)
      this.#results.set(path, result)
      return result
    })
  }
}

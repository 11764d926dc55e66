import type { Worker } from 'node:worker_threads'
import { FactStore } from '../../check/compare/fact-store.ts'
import type { FlagSetting } from '../../check/resolve-rules.ts'
import type { Settings } from '../../check/settings.ts'
import type { ProjectRequest } from '../config/open-project.ts'
import type { LintedCorpus, PostRange } from '../lint-corpus.ts'
import { claimRanges, countRanges, pathsOf, startOf } from './claim-ranges.ts'
import { countWorkers } from './count-workers.ts'
import { sharePaths } from './share-paths.ts'
import { startWorkers } from './start-workers.ts'
import type { WorkerAnswer, WorkerTask } from './worker-task.ts'

/** What is to be linted: posts that a walk has found below the working directory of the project's request. */
export interface PoolTask {
  readonly paths: readonly string[]
  /** `lintEach` of some of them. */
  lint(ranges: Iterable<PostRange>): LintedCorpus
  /** Of all collections, in their order. */
  readonly settings: readonly Settings[]
  readonly levels: Readonly<Record<string, FlagSetting>>
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** The threads of a run: this one, and others where there are so many posts that they pay. The outcome is that of one. */
export class WorkerPool {
  readonly #script: string | null
  readonly #project: ProjectRequest
  readonly #wanted: number | 'auto'
  readonly #answers: Promise<WorkerAnswer>[] = []
  #workers: readonly Worker[] = []

  /** `script` is `src/cli/worker.ts` as built, absolute, or null where there is to be one thread. */
  constructor(script: string | null, project: ProjectRequest, wanted: number | 'auto') {
    this.#script = script
    this.#project = project
    this.#wanted = wanted
  }

  /** Takes note of how many posts have been found so far: a thread starts while the walk goes on. */
  notice(posts: number): void {
    if (this.#script === null || this.#workers.length > 0) return
    const threads = countWorkers(this.#wanted, posts)
    if (threads > 1) this.#workers = startWorkers(this.#script, threads - 1, this.#project)
    for (const worker of this.#workers) this.#answers.push(answerOf(worker))
  }

  /** Where a thread fails, this one lints all posts by itself. */
  async lint({ paths, lint, settings, levels, now }: PoolTask): Promise<LintedCorpus> {
    this.notice(paths.length)
    const all = [{ start: 0, paths }]
    if (this.#workers.length === 0) return lint(all)
    const counter = new Int32Array(new SharedArrayBuffer(4))
    const task: WorkerTask = { levels, paths: sharePaths(paths), counter, now }
    for (const worker of this.#workers) worker.postMessage(task)
    const answers = Promise.allSettled(this.#answers)
    const linted = lint(rangesOf(paths, counter))
    for (const answer of await answers) {
      if (answer.status === 'rejected') return lint(all)
      join(linted, answer.value, settings)
    }
    return linted
  }
}

function* rangesOf(paths: readonly string[], counter: Int32Array): Generator<PostRange> {
  for (const range of claimRanges(counter, countRanges(paths.length))) {
    yield { start: startOf(range), paths: pathsOf(range, paths) }
  }
}

function answerOf(worker: Worker): Promise<WorkerAnswer> {
  const answer = new Promise<WorkerAnswer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} and gave no answer`)))
  })
  // Nobody may ever ask for it.
  answer.catch(() => {})
  return answer
}

function join({ facts, results, notes }: LintedCorpus, answer: WorkerAnswer, settings: readonly Settings[]): void {
  for (const [at, columns] of answer.facts.entries()) {
    const own = settings[at]
    if (own === undefined || columns === null) continue
    const store = facts.get(own) ?? new FactStore()
    store.join(columns)
    facts.set(own, store)
  }
  for (const [post, result] of answer.results) results.set(post, result)
  notes.push(...answer.notes)
}

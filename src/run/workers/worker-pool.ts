import type { Worker } from 'node:worker_threads'
import type { LintedCorpus, PostRange } from '../lint-corpus.ts'
import { claimRanges, countRanges, pathsOf, startOf } from './claim-ranges.ts'
import { countWorkers } from './count-workers.ts'
import { sharePaths } from './share-paths.ts'
import { startWorkers } from './start-workers.ts'
import type { WorkerAnswer, WorkerTask } from './worker-task.ts'

/** What is to be judged: posts that a walk has found below `cwd`, by default settings. */
export interface PoolTask {
  readonly paths: readonly string[]
  /** `judgeCorpus` of some of them. */
  judge(ranges: Iterable<PostRange>): LintedCorpus
  /** Absolute. */
  readonly cwd: string
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

/** The threads of a run: this one, and others where there are so many posts that they pay. The outcome is that of one. */
export class WorkerPool {
  readonly #script: string | null
  readonly #wanted: number | 'auto'
  readonly #answers: Promise<WorkerAnswer>[] = []
  #workers: readonly Worker[] = []

  /** `script` hands its task to `serveWorker`; absolute, or null where there is to be one thread. */
  constructor(script: string | null, wanted: number | 'auto') {
    this.#script = script
    this.#wanted = wanted
  }

  /** To be told of how many posts have been found so far: a thread starts while the walk goes on. */
  notice(posts: number): void {
    if (this.#script === null || this.#workers.length > 0) return
    const threads = countWorkers(this.#wanted, posts)
    if (threads > 1) this.#workers = startWorkers(this.#script, threads - 1)
    for (const worker of this.#workers) this.#answers.push(answerOf(worker))
  }

  /** Where a thread fails, this one judges all posts by itself. */
  async judge({ paths, judge, cwd, now }: PoolTask): Promise<LintedCorpus> {
    this.notice(paths.length)
    const all = [{ start: 0, paths }]
    if (this.#workers.length === 0) return judge(all)
    const count = countRanges(paths.length)
    const counter = new Int32Array(new SharedArrayBuffer(4))
    // Before anybody else: then there is a division for what the others find.
    const claimed = claimRanges(counter, count)
    const first = claimed.next()
    const task: WorkerTask = { cwd, paths: sharePaths(paths), counter, now }
    for (const worker of this.#workers) worker.postMessage(task)
    const answers = Promise.allSettled(this.#answers)
    const judged = judge(first.done === true ? [] : rangesOf(paths, first.value, claimed))
    for (const answer of await answers) {
      if (answer.status === 'rejected') return judge(all)
      join(judged, answer.value)
    }
    return judged
  }
}

function* rangesOf(paths: readonly string[], first: number, others: Iterable<number>): Generator<PostRange> {
  yield { start: startOf(first), paths: pathsOf(first, paths) }
  for (const range of others) yield { start: startOf(range), paths: pathsOf(range, paths) }
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

function join({ facts, results }: LintedCorpus, answer: WorkerAnswer): void {
  const [store] = facts.values()
  store?.join(answer.columns)
  for (const [post, result] of answer.results) results.set(post, result)
}

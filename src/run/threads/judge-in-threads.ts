import { Worker } from 'node:worker_threads'
import type { JudgedCorpus, PostRange } from '../lint-corpus.ts'
import { claimRanges } from './claim-ranges.ts'
import type { ThreadAnswer, ThreadTask } from './thread-words.ts'

/** What is to be judged, and by how many. */
export interface ThreadedTask {
  readonly paths: readonly string[]
  /** `judgeCorpus` of these paths; without ranges, of all. */
  judge(ranges?: Iterable<PostRange>): JudgedCorpus
  /** How many judge, this thread among them. */
  readonly threads: number
  /** The script that hands its task to `serveThread`; absolute. */
  readonly script: string
  /** Absolute. */
  readonly cwd: string
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly fast: boolean
}

/**
 * Judges posts in several threads at once; the outcome is that of one. Only for posts that a walk has found below `cwd`,
 * and for default settings. Where a thread fails, this one judges all posts by itself.
 */
export async function judgeInThreads({
  paths,
  judge,
  threads,
  script,
  cwd,
  now,
  fast,
}: ThreadedTask): Promise<JudgedCorpus> {
  const counter = new Int32Array(new SharedArrayBuffer(4))
  const ranges = claimRanges(counter, paths.length)
  // Before anybody else: then there is a division for what the others find.
  const first = ranges.next()
  const workerData: ThreadTask = { cwd, paths: paths.join('\0'), counter, now, fast }
  const workers = Array.from({ length: threads - 1 }, () => new Worker(script, { workerData }))
  // While this thread is at work nobody listens: an error that meets no handler would end the program.
  const answers = Promise.allSettled(workers.map(answerOf))
  const judged = judge(first.done === true ? [] : chain(first.value, ranges))
  for (const answer of await answers) {
    if (answer.status === 'rejected') return judge()
    join(judged, answer.value)
  }
  return judged
}

function* chain(first: PostRange, rest: Iterable<PostRange>): Generator<PostRange> {
  yield first
  yield* rest
}

function answerOf(worker: Worker): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} and gave no answer`)))
  })
}

function join({ divisions, told }: JudgedCorpus, answer: ThreadAnswer): void {
  const [division] = divisions.values()
  division?.store.join(answer.columns)
  for (const [post, result] of answer.told) told.set(post, result)
}

import type { Worker } from 'node:worker_threads'

/** Starts threads, which wait for their task; `script` is absolute. */
export function startWorkers(script: string, count: number): Worker[] {
  // Loaded late: it takes 6 ms, and most runs need no other thread.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return Array.from({ length: count }, () => {
    // It keeps hardly anything of a post: more room would only be filled with what is no longer needed.
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: 8 } })
    // Whoever waits for its answer is told of a failure; until then it must not end the program.
    worker.on('error', () => {})
    return worker
  })
}

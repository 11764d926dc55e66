import { Worker } from 'node:worker_threads'

/** Starts threads, which wait for their task; `script` is absolute. */
export function startThreads(script: string, count: number): Worker[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(script)
    // Whoever waits for its answer is told of a failure; until then it must not end the program.
    worker.on('error', () => {})
    return worker
  })
}

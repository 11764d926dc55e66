import type { Worker } from 'node:worker_threads'
import type { ProjectRequest } from '../config/open-project.ts'

/** Starts threads, which open the project and wait for their task; `script` is absolute. */
export function startWorkers(script: string, count: number, project: ProjectRequest): Worker[] {
  // Loaded late: it takes 6 ms, and most runs need no other thread.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return Array.from({ length: count }, () => {
    // It keeps hardly anything of a post: more room would only be filled with what is no longer needed.
    const worker = new Worker(script, { workerData: project, resourceLimits: { maxYoungGenerationSizeMb: 8 } })
    // Whoever waits for its answer gets its failure, too; until then that must not end the program.
    worker.on('error', () => {})
    return worker
  })
}

/** The script of a worker: it gets ready, waits for its task, answers and ends. */
import { parentPort } from 'node:worker_threads'
import { provideLateParts } from '../provide-late-parts.ts'
import { serveWorker } from './serve-worker.ts'

provideLateParts()
parentPort?.once('message', (task) => {
  const { answer, memory } = serveWorker(task)
  parentPort?.postMessage(answer, memory)
})

/** The script of a worker: it gets ready, waits for its task, answers and ends. */
import { parentPort } from 'node:worker_threads'
import { serveWorker } from './serve-worker.ts'

parentPort?.once('message', (task) => {
  const { answer, memory } = serveWorker(task)
  parentPort?.postMessage(answer, memory)
})

/** The script of a worker: it opens the project, waits for its task, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { openProject, type ProjectRequest } from '../config/open-project.ts'
import { provideLateParts } from '../provide-late-parts.ts'
import { serveWorker } from './serve-worker.ts'
import type { WorkerTask } from './worker-task.ts'

provideLateParts()
const request = workerData as ProjectRequest
const project = openProject({ ...request, library: () => import('../../library/index.ts') })

parentPort?.once('message', async (task: WorkerTask) => {
  const { answer, memory } = serveWorker(task, await project, request.cwd)
  parentPort?.postMessage(answer, memory)
})

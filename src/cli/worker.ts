/** The script of a worker: it opens the project, waits for its task, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { openProject, type ProjectRequest } from '../run/config/open-project.ts'
import { provideLateParts } from '../run/provide-late-parts.ts'
import { serveWorker } from '../run/workers/serve-worker.ts'
import type { WorkerTask } from '../run/workers/worker-task.ts'

provideLateParts()
const request = workerData as ProjectRequest
const project = openProject({ ...request, library: () => import('../library/index.ts') })

parentPort?.once('message', async (task: WorkerTask) => {
  const { answer, memory } = serveWorker(task, await project, request.cwd)
  parentPort?.postMessage(answer, memory)
})

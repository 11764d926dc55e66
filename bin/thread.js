// A thread that judges some of the posts of a large run: it gets ready, waits for its task, answers and ends.
const { parentPort } = require('node:worker_threads')
const { loadPart } = require('./load-part.js')

const { serveThread } = loadPart(require.resolve('../dist/lint-quickly.cjs'))
parentPort.once('message', (task) => {
  const { answer, memory } = serveThread(task)
  parentPort.postMessage(answer, memory)
})

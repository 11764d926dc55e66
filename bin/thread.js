// A thread that judges some of the posts of a large run.
const { parentPort, workerData } = require('node:worker_threads')
const { loadPart } = require('./load-part.js')

parentPort.postMessage(loadPart(require.resolve('../dist/lint-quickly.cjs')).serveThread(workerData))

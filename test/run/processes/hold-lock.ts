/** Holds the lock of a folder until it is killed. */
import { writeSync } from 'node:fs'
import { holdFolder } from '../../../src/run/writing/hold-folder.ts'

holdFolder(process.argv[2] ?? '', 0, () => {
  writeSync(1, 'ready\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})

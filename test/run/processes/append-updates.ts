/** Adds numbered lines to each of the given files, as a `fix` run would: read, change, replace, and again if it changed. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { readWholeFile } from '../../../src/run/writing/read-whole-file.ts'
import { replaceFile } from '../../../src/run/writing/replace-file.ts'

// Between the last look and the renaming lie a few microseconds: so short a time shows no fault of the lock.
const slow = {
  ...fs,
  renameSync: (from: fs.PathLike, to: fs.PathLike): void => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    fs.renameSync(from, to)
  },
}

const [folder = '', name = '', files = '', rounds = ''] = process.argv.slice(2)
for (let round = 0; round < Number(rounds); round++) {
  for (let file = 0; file < Number(files); file++) append(join(folder, `${file}.md`), `${name}-${round}\n`)
}

function append(path: string, line: string): void {
  for (;;) {
    const whole = readWholeFile(path)
    if (whole.kind === 'problem') throw new Error(`${path}: ${whole.reason}`)
    const outcome = replaceFile(path, whole.identity, Buffer.concat([whole.bytes, Buffer.from(line)]), { fs: slow })
    if (outcome.kind === 'written') return
    if (outcome.kind !== 'changed') throw new Error(`${path}: ${JSON.stringify(outcome)}`)
  }
}

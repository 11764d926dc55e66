/** Replaces a file by another version of itself, in which each line has the same number, until it is killed. */
import { readWholeFile } from '../../../src/run/writing/read-whole-file.ts'
import { replaceFile } from '../../../src/run/writing/replace-file.ts'

const path = process.argv[2] ?? ''
for (let version = 1; ; version++) {
  const whole = readWholeFile(path)
  if (whole.kind === 'problem') throw new Error(whole.reason)
  const outcome = replaceFile(path, whole.identity, Buffer.from(`version ${version}\n`.repeat(2000)))
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  if (version === 1) process.stdout.write('ready\n')
}

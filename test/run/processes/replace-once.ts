/** Replaces each of the given files by other content and prints what came of it. */
import { readWholeFile } from '../../../src/run/writing/read-whole-file.ts'
import { replaceFile } from '../../../src/run/writing/replace-file.ts'

const outcomes = process.argv.slice(2).map((path) => {
  const whole = readWholeFile(path)
  return whole.kind === 'file' ? replaceFile(path, whole.identity, Buffer.from('new')).kind : whole.reason
})
process.stdout.write(outcomes.join(' '))

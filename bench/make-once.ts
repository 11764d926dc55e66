/** Makes a folder unless an earlier run made the same. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** `write` fills the folder; what makes the folder another one must be in its name. */
export function makeOnce(folder: string, write: (folder: string) => void): string {
  // Beside the folder, so that no linter meets it.
  const mark = `${folder}.done`
  if (existsSync(mark)) return folder
  process.stderr.write(`making ${folder}\n`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  mkdirSync(dirname(mark), { recursive: true })
  write(folder)
  writeFileSync(mark, '')
  return folder
}

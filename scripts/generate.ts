/** Writes every file that follows from other files: indexes, rule pages, README tables, JSON schemas. `--check` only compares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles } from './generate/generated-files.ts'

const check = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of await generatedFiles()) {
  const old = readText(path)
  if (old === text) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${path}`)
if (check && stale.length > 0) process.exitCode = 1

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

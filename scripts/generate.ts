/** Writes every file that follows from other files: indexes, pages of rules and generators, README tables. `--check` only compares. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatorIndex } from './generate/generator-index.ts'
import { ruleIndex } from './generate/rule-index.ts'
import './late-parts.ts'

const check = process.argv.includes('--check')
const stale: string[] = []

// The indexes first: pages are made from what they name.
for (const [path, text] of [ruleIndex(), ...generatorIndex()]) write(path, text)
const { generatedFiles } = await import('./generate/generated-files.ts')
for (const [path, text] of await generatedFiles()) write(path, text)

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${path}`)
if (check && stale.length > 0) {
  console.log('run `npm run generate`')
  process.exitCode = 1
}

function write(path: string, text: string | null): void {
  if (stale.includes(path) || readText(path) === text) return
  stale.push(path)
  if (check) return
  mkdirSync(dirname(path), { recursive: true })
  if (text === null) rmSync(path)
  else writeFileSync(path, text)
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

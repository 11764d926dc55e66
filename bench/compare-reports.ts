/** Says whether every way to the JSON report of a corpus ends in the same bytes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BIN } from './contestants.ts'
import { makeCorpus } from './make-corpus.ts'
import { printTable } from './print-table.ts'
import { runProcess } from './run-process.ts'

const SHARDS = 4

type Way = (folder: string) => string

const check =
  (words: readonly string[] = [], settings: Readonly<Record<string, string>> = {}): Way =>
  (folder) =>
    report(['check', ...words, '.'], folder, settings)

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['POSTLINT_FAST_PATH=off', check([], { POSTLINT_FAST_PATH: 'off' })],
  ['--threads 1', check(['--threads', '1'])],
  ['--threads 2', check(['--threads', '2'])],
  ['--threads 4', check(['--threads', '4'])],
  [`--shard 1/${SHARDS} to ${SHARDS}/${SHARDS}, merged`, mergeShards],
]

/** Sets the exit code to 1 where one differs. */
export function compareReports(): void {
  const { folder, posts } = makeCorpus(5000)
  const expected = check()(folder)
  const print = printTable(`Same report, ${posts} posts`, ['way', 'bytes', 'of one plain run', 'identical'])
  for (const [name, way] of WAYS) {
    const actual = way(folder)
    if (actual !== expected) process.exitCode = 1
    const [ours, plain] = [actual, expected].map((text) => Buffer.byteLength(text)) as [number, number]
    print([name, ours, plain, actual === expected ? 'yes' : 'NO'])
  }
}

function mergeShards(folder: string): string {
  const reports = mkdtempSync(join(tmpdir(), 'postlint-shards-'))
  try {
    const paths = Array.from({ length: SHARDS }, (_, at) => {
      const path = join(reports, `${at + 1}.json`)
      writeFileSync(path, check(['--shard', `${at + 1}/${SHARDS}`])(folder))
      return path
    })
    return report(['merge', ...paths], folder)
  } finally {
    rmSync(reports, { recursive: true })
  }
}

function report(words: readonly string[], folder: string, settings: Readonly<Record<string, string>> = {}): string {
  const { stdout, stderr } = runProcess(['node', BIN, ...words, '--format', 'json'], folder, settings)
  // Two empty outputs would be the same, too.
  if (stdout === '') throw new Error(`no report of postlint ${words.join(' ')}: ${stderr}`)
  return stdout
}

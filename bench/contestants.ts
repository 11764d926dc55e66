/** Turns a corpus into the commands that are measured on it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Run } from './run-process.ts'
import { REMARK_CONFIG, writeRemarkConfig } from './write-remark-config.ts'

export interface Contestant {
  readonly name: string
  readonly command: readonly string[]
  /** How many bad posts its output names; absent where it runs other rules, so that the count says nothing. */
  readonly found?: (run: Run) => number
  /** The least ratio of its time to ours that the project promises, by number of posts. */
  readonly promise?: Readonly<Record<number, number>>
  /** On more posts than this, or than MANY, it runs only when it is asked for: it takes too long. */
  readonly most?: number
}

const MANY = 50_000

const PEERS = resolve('bench/peers')
const lines = ({ stdout }: Run): number => stdout.split('\n').filter(Boolean).length

export const BIN = resolve('bin/postlint.js')

export const POSTLINT: Contestant = {
  name: 'postlint',
  command: ['node', BIN, '--format', 'compact', '.'],
  found: ({ stdout }) => new Set(stdout.match(/^[^:\n]+(?=:)/gm)).size,
}

const PEER_LIST: readonly Contestant[] = [
  {
    name: 'gray-matter + zod, readFileSync',
    command: ['node', join(PEERS, 'gray-matter-sync.mjs'), '.'],
    found: lines,
    promise: { 5000: 8, 50000: 5 },
  },
  {
    name: 'gray-matter + zod, await readFile',
    command: ['node', join(PEERS, 'gray-matter-await.mjs'), '.'],
    found: lines,
    promise: { 5000: 20, 50000: 25 },
  },
  {
    name: 'gray-matter + Ajv, the way of MDN',
    command: ['node', join(PEERS, 'mdn-way.mjs'), '.'],
    found: lines,
    promise: { 5000: 12, 50000: 15 },
  },
  {
    name: 'rumdl, two front matter rules',
    command: [join(PEERS, 'node_modules/.bin/rumdl'), 'check', '--no-cache', '--enable', 'MD071,MD072', '.'],
    promise: { 5000: 15, 50000: 8 },
  },
  { name: 'yaml-fm-lint', command: ['node', join(PEERS, 'node_modules/.bin/yaml-fm-lint'), '.', '-r'] },
  {
    name: 'remark-lint-frontmatter-schema',
    command: [
      'node',
      join(PEERS, 'node_modules/.bin/remark'),
      '--frail',
      '--no-stdout',
      '--quiet',
      '--rc-path',
      REMARK_CONFIG,
      '.',
    ],
    // It reports to standard error, a paragraph a file.
    found: ({ stderr }) => stderr.split('\n\n').filter((file) => file.includes('frontmatter-schema')).length,
    promise: { 5000: 400 },
    most: 5000,
  },
]

/** The peers whose name holds `only`; without it, those that can do so many posts in minutes. */
export function choosePeers(posts: number, only?: string): readonly Contestant[] {
  return PEER_LIST.filter(({ name, most = MANY }) => (only === undefined ? posts <= most : name.includes(only)))
}

/** The floor as a program of its own; null where there is no C compiler. */
export function floor(): Contestant | null {
  const folder = join(tmpdir(), 'postlint-bench')
  mkdirSync(folder, { recursive: true })
  const program = join(folder, 'floor')
  try {
    execFileSync('cc', ['-O2', '-o', program, resolve('bench/floor.c')])
  } catch {
    return null
  }
  return { name: 'floor: C, walk + open + read 4 KiB + close', command: [program, '.'] }
}

export function preparePeers(): void {
  if (!existsSync(join(PEERS, 'node_modules'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: PEERS, stdio: 'inherit' })
  }
  writeRemarkConfig(PEERS)
}

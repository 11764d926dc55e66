/** Turns a corpus into the commands that are measured on it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Contestant {
  readonly name: string
  readonly command: readonly string[]
  /** How many bad posts its output names. */
  found(stdout: string): number
  /** The least ratio of its time to ours that the project promises, by number of posts. */
  readonly promise?: Readonly<Record<number, number>>
  /** More posts than this take it too long. */
  readonly most?: number
}

const PEERS = resolve('bench/peers')
const BIN = resolve('bin/postlint.js')
const lines = (stdout: string): number => stdout.split('\n').filter(Boolean).length
const filesIn = (stdout: string): number => new Set(stdout.match(/[\w./-]+\.md/g) ?? []).size

export const POSTLINT: Contestant = {
  name: 'postlint',
  command: ['node', BIN, '--format', 'compact', '.'],
  found: (stdout) =>
    new Set(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(':')[0]),
    ).size,
}

export const PEER_LIST: readonly Contestant[] = [
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
    found: filesIn,
    promise: { 5000: 15, 50000: 8 },
  },
  { name: 'yaml-fm-lint', command: ['node', join(PEERS, 'node_modules/.bin/yaml-fm-lint'), '.', '-r'], found: filesIn },
  {
    name: 'remark-lint-frontmatter-schema',
    command: [
      'node',
      join(PEERS, 'node_modules/.bin/remark'),
      '--frail',
      '--no-stdout',
      '--quiet',
      '--rc-path',
      remarkConfig(),
      '.',
    ],
    found: filesIn,
    promise: { 5000: 400 },
    most: 5000,
  },
]

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
  return { name: 'floor: C, walk + open + read 4 KiB + close', command: [program, '.'], found: () => 0 }
}

export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules'))) return
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: PEERS, stdio: 'inherit' })
}

function remarkConfig(): string {
  const folder = join(tmpdir(), 'postlint-bench')
  mkdirSync(folder, { recursive: true })
  const schema = join(folder, 'post.schema.yaml')
  const text = { type: 'string', minLength: 1 }
  const list = { type: 'array', minItems: 1, items: text }
  const properties = {
    layout: text,
    title: text,
    date: {},
    author: text,
    from: { type: 'string', format: 'uri' },
    tags: list,
    categories: list,
  }
  writeFileSync(schema, JSON.stringify({ type: 'object', required: Object.keys(properties), properties }))
  const rule = join(PEERS, 'node_modules/remark-lint-frontmatter-schema/index.js')
  const config = join(folder, 'remarkrc.json')
  const plugins = [
    join(PEERS, 'node_modules/remark-frontmatter/index.js'),
    [rule, { schemas: { [schema]: ['**/*.md'] } }],
  ]
  writeFileSync(config, JSON.stringify({ plugins }))
  return config
}

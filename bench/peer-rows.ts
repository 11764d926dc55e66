/** Rows for other linters of front matter, installed when they are asked for. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Other, type Row, ZOD } from './rows.ts'
import type { Sites } from './sites.ts'

const PEERS = join(import.meta.dirname, 'peers')
const LINTERS = join(import.meta.dirname, 'linters')
const installed = (name: string): string => join(LINTERS, 'node_modules/.bin', name)

const OTHERS: readonly Other[] = [
  ZOD,
  { name: 'gray-matter + zod, promises', words: (path) => ['node', join(PEERS, 'gray-matter-await.mjs'), path] },
  { name: 'gray-matter + ajv, the way of MDN', words: (path) => ['node', join(PEERS, 'mdn-way.mjs'), path] },
  {
    name: 'rumdl, two front matter rules',
    words: (path) => [installed('rumdl'), 'check', '--no-cache', '--enable', 'MD071,MD072', path],
  },
  { name: 'yaml-fm-lint (other rules)', words: (path) => ['node', installed('yaml-fm-lint'), path, '-r'] },
]

/** It takes minutes for an archive. */
const REMARK: Other = {
  name: 'remark-lint-frontmatter-schema',
  words: (path) => [
    ...['node', installed('remark'), '--frail', '--no-stdout', '--quiet'],
    ...['--rc-path', join(LINTERS, 'remarkrc.mjs'), path],
  ],
}

export function listPeerRows({ archive, small }: Sites): readonly Row[] {
  if (!existsSync(join(LINTERS, 'node_modules'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: LINTERS, stdio: 'inherit' })
  }
  const words = (path: string): readonly string[] => ['check', path, '--format', 'compact']
  return [
    ...OTHERS.map((over) => ({ name: 'peer', about: 'from outside the site', site: archive, words, over })),
    { name: 'peer', about: '628 posts, from outside', site: small, words, over: REMARK },
  ]
}

import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cleanLeftovers } from '../../src/run/writing/clean-leftovers.ts'
import { LOCK_FOLDER } from '../../src/run/writing/hold-folder.ts'
import { createOwnerTag } from '../../src/run/writing/owner-tag.ts'
import { bundleScript, kill, startProcess, untilReady } from './processes/start-process.ts'
import { TempTree } from './temp-tree.ts'

// Linux gives no process id over 2^22 (proc(5), pid_max), so nobody ever has this one.
const DEAD = 4_194_305

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const deadTag = (): string => createOwnerTag().replace(/^\d+/, String(DEAD))
const clean = (): readonly string[] => cleanLeftovers([tree.root, tree.root])

it('removes what dead processes left, and says what', () => {
  const temporary = `.postlint-${deadTag()}.tmp`
  const claim = `${LOCK_FOLDER}/${deadTag()}`
  tree.write({ [temporary]: 'half', [claim]: '', 'a.md': 'post' })
  expect(clean()).toEqual([join(tree.root, temporary), join(tree.root, claim)])
  expect(readdirSync(tree.root)).toEqual(['a.md'])
})

it('keeps what belongs to a living process', () => {
  const names = [`.postlint-${createOwnerTag()}.tmp`, `${LOCK_FOLDER}/${createOwnerTag()}`]
  tree.write(Object.fromEntries(names.map((name) => [name, ''])))
  expect(clean()).toEqual([])
  expect(readdirSync(tree.root)).toHaveLength(2)
})

it('keeps everything else, whatever it looks like', () => {
  const tag = deadTag()
  const names = [
    `.postlint-${DEAD}.tmp`,
    `.postlint-${tag}.tmp.md`,
    `postlint-${tag}.tmp`,
    `.postlint-${tag}`,
    `.postlint-0${tag}.tmp`,
    `.postlint-${tag}\n.tmp`,
    '.postlint-.tmp',
    '.postlint-cache.tmp',
  ]
  tree.write(Object.fromEntries(names.map((name) => [name, ''])))
  mkdirSync(join(tree.root, `.postlint-${deadTag()}.tmp`))
  symlinkSync('/etc/passwd', join(tree.root, `.postlint-${deadTag()}.tmp`))
  expect(clean()).toEqual([])
  expect(readdirSync(tree.root)).toHaveLength(names.length + 2)
})

it('removes what another machine left only after a minute', () => {
  const name = `.postlint-${createOwnerTag().replace(/-[0-9a-f]{8}-/, '-00000000-')}.tmp`
  tree.write({ [name]: '' })
  expect(clean()).toEqual([])
  const old = Date.now() / 1000 - 61
  utimesSync(join(tree.root, name), old, old)
  expect(clean()).toEqual([join(tree.root, name)])
})

it('does not look behind a link that has the name of the lock, nor stumble over a missing folder', () => {
  const claim = deadTag()
  tree.write({ [`elsewhere/${claim}`]: '' })
  symlinkSync('elsewhere', join(tree.root, LOCK_FOLDER))
  expect(cleanLeftovers([tree.root, join(tree.root, 'none')])).toEqual([])
  expect(readdirSync(join(tree.root, 'elsewhere'))).toEqual([claim])
})

it('finds a whole post and clears up after each of 30 runs that were killed while writing', async () => {
  tree.write({ 'posts/a.md': 'version 0\n'.repeat(2000) })
  const posts = join(tree.root, 'posts')
  const script = bundleScript('rewrite-forever', tree.root)
  const killed = async (): Promise<void> => {
    const child = startProcess(script, join(posts, 'a.md'))
    await untilReady(child)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 25))
    await kill(child)
    const lines = new Set(readFileSync(join(posts, 'a.md'), 'utf8').split('\n'))
    expect([...lines]).toEqual([expect.stringMatching(/^version \d+$/), ''])
    cleanLeftovers([posts])
    expect(readdirSync(posts)).toEqual(['a.md'])
  }
  for (let run = 0; run < 30; run++) await killed()
})

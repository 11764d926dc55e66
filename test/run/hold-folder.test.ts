import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdFolder, LOCK_FOLDER } from '../../src/run/writing/hold-folder.ts'
import { createOwnerTag } from '../../src/run/writing/owner-tag.ts'
import { createPatience } from '../../src/run/writing/patience.ts'
import { readWholeFile } from '../../src/run/writing/read-whole-file.ts'
import { replaceFile } from '../../src/run/writing/replace-file.ts'
import { bundleScript, kill, startProcess, untilEnd, untilReady } from './processes/start-process.ts'
import { POST, TempTree } from './temp-tree.ts'

let tree: TempTree
let posts: string
beforeEach(() => {
  tree = new TempTree()
  posts = join(tree.root, 'posts')
  mkdirSync(posts)
})
afterEach(() => tree.remove())

const hold = (): boolean => holdFolder(posts, 20, () => null).held

function claimOf(tag: string): void {
  mkdirSync(join(posts, LOCK_FOLDER), { recursive: true })
  writeFileSync(join(posts, LOCK_FOLDER, tag), '')
}

it('gives what the action gives, and leaves nothing behind', () => {
  expect(holdFolder(posts, 0, () => 7)).toEqual({ held: true, value: 7 })
  expect(readdirSync(posts)).toEqual([])
})

it('lets go when the action throws', () => {
  expect(() =>
    holdFolder(posts, 0, () => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
  expect(readdirSync(posts)).toEqual([])
})

it('is not given twice at a time, not even within one process', () => {
  expect(holdFolder(posts, 0, hold)).toEqual({ held: true, value: false })
  expect(hold()).toBe(true)
})

it('holds one folder, not those beside it', () => {
  const other = join(tree.root, 'other')
  mkdirSync(other)
  expect(holdFolder(posts, 0, () => holdFolder(other, 0, () => true).held)).toEqual({ held: true, value: true })
})

it('takes no notice of files that are no claims, and keeps them', () => {
  claimOf('README')
  expect(hold()).toBe(true)
  expect(readdirSync(join(posts, LOCK_FOLDER))).toEqual(['README'])
})

it('respects the claim of another machine for a minute', () => {
  const tag = createOwnerTag().replace(/-[0-9a-f]{8}-/, '-00000000-')
  claimOf(tag)
  expect(hold()).toBe(false)
  const old = Date.now() / 1000 - 61
  utimesSync(join(posts, LOCK_FOLDER, tag), old, old)
  expect(hold()).toBe(true)
  expect(readdirSync(posts)).toEqual([])
})

it('counts a claim from the future as abandoned', () => {
  const tag = createOwnerTag().replace(/-[0-9a-f]{8}-/, '-00000000-')
  claimOf(tag)
  const later = Date.now() / 1000 + 3600
  utimesSync(join(posts, LOCK_FOLDER, tag), later, later)
  expect(hold()).toBe(true)
  expect(readdirSync(posts)).toEqual([])
})

it.runIf(existsSync('/proc/self/stat'))('knows that a process id is used again by a younger process', () => {
  claimOf(createOwnerTag().replace(/^(\d+)-\d+-/, '$1-1-'))
  expect(hold()).toBe(true)
})

it('lays nothing down behind a link of its name', () => {
  const elsewhere = join(tree.root, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(elsewhere, join(posts, LOCK_FOLDER))
  tree.posts('posts/a.md')
  const whole = readWholeFile(join(posts, 'a.md'))
  if (whole.kind !== 'file') throw new Error(whole.reason)
  const outcome = replaceFile(join(posts, 'a.md'), whole.identity, Buffer.from('new'))
  expect(outcome).toEqual({ kind: 'failed', code: 'ENOTDIR' })
  expect(readdirSync(elsewhere)).toEqual([])
  expect(lstatSync(join(posts, LOCK_FOLDER)).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(posts, 'a.md'), 'utf8')).toBe(POST)
})

it('keeps others out while its process lives, and is taken over once that was killed', async () => {
  tree.posts('posts/a.md')
  const child = startProcess(bundleScript('hold-lock', tree.root), posts)
  await untilReady(child)
  const whole = readWholeFile(join(posts, 'a.md'))
  if (whole.kind !== 'file') throw new Error(whole.reason)
  const write = () =>
    replaceFile(join(posts, 'a.md'), whole.identity, Buffer.from('new'), { patience: createPatience(40) })
  expect(write()).toEqual({ kind: 'locked' })
  expect(readdirSync(posts).sort()).toEqual([LOCK_FOLDER, 'a.md'])
  await kill(child)
  expect(readdirSync(join(posts, LOCK_FOLDER))).toHaveLength(1)
  expect(write().kind).toBe('written')
  expect(readdirSync(posts)).toEqual(['a.md'])
})

it('lets three runs write the same ten posts at once without losing a line', async () => {
  const rounds = 12
  tree.write(Object.fromEntries(Array.from({ length: 10 }, (_, file) => [`posts/${file}.md`, ''])))
  const script = bundleScript('append-updates', tree.root)
  const names = ['a', 'b', 'c']
  const ends = await Promise.all(names.map((name) => untilEnd(startProcess(script, posts, name, '10', String(rounds)))))
  expect(ends).toEqual(names.map(() => ({ code: 0, faults: '' })))
  const all = names.flatMap((name) => Array.from({ length: rounds }, (_, round) => `${name}-${round}`)).sort()
  for (let file = 0; file < 10; file++) {
    const lines = readFileSync(join(posts, `${file}.md`), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.sort()).toEqual(all)
  }
  expect(readdirSync(posts)).toHaveLength(10)
})

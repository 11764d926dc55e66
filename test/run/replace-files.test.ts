import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FileSystem } from '../../src/run/writing/file-system.ts'
import { LOCK_FOLDER } from '../../src/run/writing/hold-folder.ts'
import { createOwnerTag } from '../../src/run/writing/owner-tag.ts'
import { createPatience } from '../../src/run/writing/patience.ts'
import { readWholeFile } from '../../src/run/writing/read-whole-file.ts'
import { type Replacement, replaceFiles } from '../../src/run/writing/replace-files.ts'
import { POST, TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const at = (path: string): string => join(tree.root, path)
const text = (path: string): string => fs.readFileSync(at(path), 'utf8')

/** Posts that are there, and what they are to become. */
function postsAt(...paths: string[]): Replacement[] {
  tree.posts(...paths)
  return paths.map(replacementOf)
}

function replacementOf(path: string): Replacement {
  const whole = readWholeFile(at(path))
  if (whole.kind !== 'file') throw new Error(whole.reason)
  return { path: at(path), expected: whole.identity, content: Buffer.from(`new ${path}`) }
}

async function kinds(posts: readonly Replacement[], fileSystem?: FileSystem): Promise<string[]> {
  return (await replaceFiles(posts, fileSystem === undefined ? {} : { fs: fileSystem })).map(({ kind }) => kind)
}

function manyPaths(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `folder-${index % 3}/${index}.md`)
}

it('writes all of them under their old rights and leaves nothing else behind', async () => {
  const paths = manyPaths(30)
  const posts = postsAt(...paths)
  fs.chmodSync(at(paths[4] ?? ''), 0o640)
  const expected = paths.map((path) => replacementOf(path))
  expect(await kinds(expected)).toEqual(posts.map(() => 'written'))
  expect(paths.map(text)).toEqual(paths.map((path) => `new ${path}`))
  expect(fs.statSync(at(paths[4] ?? '')).mode & 0o777).toBe(0o640)
  for (const folder of ['folder-0', 'folder-1', 'folder-2']) expect(fs.readdirSync(at(folder))).toHaveLength(10)
})

it('flushes each file before the first is renamed, and each folder after that', async () => {
  const events: string[] = []
  const spy: FileSystem = {
    ...fs,
    fsync: (fd, callback) => {
      const what = fs.fstatSync(fd).isFile() ? 'file' : 'folder'
      fs.fsync(fd, (error) => {
        events.push(`flushed ${what}`)
        callback(error)
      })
    },
    renameSync: (from, to) => {
      events.push('renamed')
      fs.renameSync(from, to)
    },
  }
  await kinds(postsAt(...manyPaths(20)), spy)
  const times = (count: number, what: string): string[] => Array.from({ length: count }, () => what)
  expect(events).toEqual([...times(20, 'flushed file'), ...times(20, 'renamed'), ...times(3, 'flushed folder')])
})

it('leaves alone what must not be replaced or has changed, and writes the others', async () => {
  const posts = postsAt('a.md', 'b.md', 'c.md', 'd.md', 'e.md')
  fs.chmodSync(at('a.md'), 0o444)
  fs.linkSync(at('b.md'), at('b-too.md'))
  fs.rmSync(at('c.md'))
  const change: FileSystem = {
    ...fs,
    fsync: (fd, callback) => {
      if (text('d.md') === POST) fs.writeFileSync(at('d.md'), 'theirs')
      fs.fsync(fd, callback)
    },
  }
  expect(await kinds(posts, change)).toEqual(['read-only', 'hard-linked', 'vanished', 'changed', 'written'])
  expect(['a.md', 'b.md', 'd.md', 'e.md'].map(text)).toEqual([POST, POST, 'theirs', 'new e.md'])
  expect(fs.readdirSync(tree.root).sort()).toEqual(['a.md', 'b-too.md', 'b.md', 'd.md', 'e.md'])
})

it('writes a post once that is named twice', async () => {
  const [post] = postsAt('a.md') as [Replacement]
  expect((await kinds([post, { ...post }])).sort()).toEqual(['changed', 'written'])
  expect(fs.readdirSync(tree.root)).toEqual(['a.md'])
})

it.each(['ENOSPC', 'EMFILE'])('writes one after another what at once ends in %s', async (code) => {
  const posts = postsAt('a.md', 'b.md', 'c.md', 'd.md')
  let waiting = 0
  const scarce: FileSystem = {
    ...fs,
    openSync: (path, flags, mode) => {
      if (waiting > 0 && String(path).endsWith('.tmp')) throw Object.assign(new Error(code), { code })
      return fs.openSync(path, flags, mode)
    },
    fsync: (fd, callback) => {
      waiting++
      fs.fsync(fd, (error) => {
        waiting--
        callback(error)
      })
    },
  }
  expect(await kinds(posts, scarce)).toEqual(['written', 'written', 'written', 'written'])
})

it.each(['openSync', 'writeSync', 'fsync', 'renameSync'] as const)(
  'leaves every post and no temporary file when %s fails',
  async (name) => {
    const posts = postsAt('a.md', 'sub/b.md', 'sub/c.md')
    const error = Object.assign(new Error('EIO'), { code: 'EIO' })
    const broken = (_: unknown, callback: unknown): void => {
      if (name !== 'fsync') throw error
      ;(callback as (fault: Error) => void)(error)
    }
    expect(await replaceFiles(posts, { fs: { ...fs, [name]: broken } })).toEqual(
      posts.map(() => ({ kind: 'failed', code: 'EIO' })),
    )
    expect(['a.md', 'sub/b.md', 'sub/c.md'].map(text)).toEqual([POST, POST, POST])
    expect([fs.readdirSync(tree.root).sort(), fs.readdirSync(at('sub')).sort()]).toEqual([
      ['a.md', 'sub'],
      ['b.md', 'c.md'],
    ])
  },
)

it('waits for claimed locks no longer than its patience, however many folders have one', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => `folder-${index}/a.md`)
  const posts = postsAt(...paths)
  const claim = createOwnerTag().replace(/-[0-9a-f]{8}-/, '-00000000-')
  for (const path of paths.slice(0, 11)) {
    fs.mkdirSync(join(dirname(at(path)), LOCK_FOLDER))
    fs.writeFileSync(join(dirname(at(path)), LOCK_FOLDER, claim), '')
  }
  const patience = createPatience(64)
  const outcomes = await replaceFiles(posts, { patience })
  expect(outcomes.map(({ kind }) => kind)).toEqual([...Array(11).fill('locked'), 'written'])
  // Half of what is left, eleven times: together less than the whole.
  expect(patience.share()).toBe(64 / 2 ** 12)
})

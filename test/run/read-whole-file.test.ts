import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FILE_LIMIT } from '../../src/run/file-limit.ts'
import { readWholeFile } from '../../src/run/writing/read-whole-file.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const at = (path: string): string => join(tree.root, path)

it('gives all bytes of a file, text or not, and what it is', () => {
  const bytes = Buffer.from([0, 0xff, 0xfe, 0x0a, ...Buffer.alloc(100_000, 7)])
  tree.write({ 'a.md': bytes })
  chmodSync(at('a.md'), 0o640)
  const whole = readWholeFile(at('a.md'))
  if (whole.kind !== 'file') throw new Error(whole.reason)
  expect(whole.bytes.equals(bytes)).toBe(true)
  expect(whole.identity).toMatchObject({ size: bytes.length, mode: 0o640 })
})

it('refuses a link, a folder, and what is not there', () => {
  tree.posts('a.md')
  symlinkSync('a.md', at('link.md'))
  symlinkSync('/dev/zero', at('zero.md'))
  mkdirSync(at('folder.md'))
  const reasons = ['link.md', 'zero.md', 'folder.md', 'none.md'].map((name) => readWholeFile(at(name)))
  expect(reasons).toMatchObject([
    { reason: 'link' },
    { reason: 'link' },
    { reason: 'not-a-file' },
    { reason: 'missing' },
  ])
})

it('does not wait at a FIFO and does not read a device', () => {
  execFileSync('mkfifo', [at('fifo.md')])
  expect(readWholeFile(at('fifo.md'))).toMatchObject({ reason: 'not-a-file' })
  expect(readWholeFile('/dev/zero')).toMatchObject({ reason: 'not-a-file' })
})

it('refuses a file over the limit without reading it', () => {
  tree.write({ 'a.md': '' })
  truncateSync(at('a.md'), FILE_LIMIT + 1)
  expect(readWholeFile(at('a.md'))).toEqual({
    kind: 'problem',
    reason: 'too-large',
    size: FILE_LIMIT + 1,
    limit: FILE_LIMIT,
  })
})

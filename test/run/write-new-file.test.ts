import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeNewFile } from '../../src/run/write-new-file.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const write = (path: string): string | null => writeNewFile(path, 'report\n', tree.root)
const at = (path: string): string => join(tree.root, path)

it('makes the file and its folders, and nothing else', () => {
  expect(write('out/of/report.json')).toBeNull()
  expect(fs.readFileSync(at('out/of/report.json'), 'utf8')).toBe('report\n')
  expect(fs.readdirSync(at('out/of'))).toEqual(['report.json'])
  expect(fs.statSync(at('out/of/report.json')).mode & 0o777).toBe(0o666 & ~process.umask())
})

it('replaces an older report and keeps its mode', () => {
  tree.write({ 'report.json': 'an older and much longer report' })
  fs.chmodSync(at('report.json'), 0o604)
  expect(write('report.json')).toBeNull()
  expect(fs.readFileSync(at('report.json'), 'utf8')).toBe('report\n')
  expect(fs.statSync(at('report.json')).mode & 0o777).toBe(0o604)
})

it('writes through a link and leaves it one', () => {
  tree.write({ 'real.json': 'an older and much longer report' })
  fs.symlinkSync('real.json', at('report.json'))
  expect(write('report.json')).toBeNull()
  expect(fs.readlinkSync(at('report.json'))).toBe('real.json')
  expect(fs.readFileSync(at('real.json'), 'utf8')).toBe('report\n')
})

it('writes into a device and leaves it one', () => {
  // Behind a link, so that a failure of this test costs nobody the device.
  fs.symlinkSync('/dev/null', at('null'))
  expect(write('null')).toBeNull()
  expect(fs.statSync(at('null')).isCharacterDevice()).toBe(true)
})

it('does not wait for a reader of a FIFO', () => {
  execFileSync('mkfifo', [at('fifo')])
  expect(write('fifo')).toMatch(/ENXIO/)
})

it('tells why it could not, and leaves nothing behind', () => {
  fs.mkdirSync(at('folder'))
  tree.write({ file: '' })
  expect(write('folder')).toMatch(/EISDIR/)
  expect(write('file/report.json')).toMatch(/ENOTDIR|EEXIST/)
  expect(fs.readdirSync(tree.root).sort()).toEqual(['file', 'folder'])
})

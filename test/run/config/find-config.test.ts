import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findConfig } from '../../../src/run/config/find-config.ts'
import { tempFolder } from '../../cli/run-cli.ts'

it('takes the nearest, and leaves a package.json without the key alone', () => {
  const root = tempFolder({
    'postlint.config.yaml': '',
    'a/package.json': '{ "name": "postlint" }',
    'a/b/postlint.config.ts': '',
  })
  mkdirSync(join(root, 'a/b/c'))
  expect(findConfig(join(root, 'a/b/c'))).toBe(join(root, 'a/b/postlint.config.ts'))
  expect(findConfig(join(root, 'a'))).toBe(join(root, 'postlint.config.yaml'))
})

it('tells of a broken package.json only when it speaks of postlint', () => {
  const root = tempFolder({
    'postlint.config.yaml': '',
    'a/package.json': '{ "name": ',
    'b/package.json': '{ "postlint": { ',
  })
  expect(findConfig(join(root, 'a'))).toBe(join(root, 'postlint.config.yaml'))
  expect(findConfig(join(root, 'b'))).toBe(join(root, 'b/package.json'))
})

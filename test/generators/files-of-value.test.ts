import { expect, it } from 'vitest'
import { filesOfValue } from '../../src/generators/files-of-value.ts'

it.each([
  [':value/**', './content/', '', 'content/**'],
  [':value/**', '../docs', '', '../docs/**'],
  [':value/**', '.', '', '**'],
  [':value/{_posts,_drafts}/**', 'src', '', 'src/{_posts,_drafts}/**'],
  ['_:key/**', { output: true }, 'articles', '_articles/**'],
  [':value/**', 'a[1]', '', String.raw`a\[1\]/**`],
  [':value/**', 'a$&b', '', 'a$&b/**'],
  [':value/**', '/etc', '', null],
  [':value/**', String.raw`C:\sites`, '', null],
  [':value/**', 'a/../../b', '', null],
  [':value/**', 5, '', null],
] as const)('%s with %j', (files, value, key, glob) => {
  expect(filesOfValue(files, value, key)).toBe(glob)
})

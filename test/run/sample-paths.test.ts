import { afterEach, beforeEach, expect, it } from 'vitest'
import { samplePaths } from '../../src/run/sample-paths.ts'
import { TempTree } from './temp-tree.ts'

let tree: TempTree
beforeEach(() => {
  tree = new TempTree()
})
afterEach(() => tree.remove())

const sample = (files = ['**/*.md'], ignore: string[] = []): string[] => [
  ...samplePaths('', { root: tree.root, files, ignore, untrusted: false }),
]
const numbered = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${String(at).padStart(3, '0')}.md`)

it('takes as many posts of each folder as of the others, and each once', () => {
  tree.posts(...numbered('a', 3), ...numbered('b', 90), ...numbered('c/d', 90))
  const paths = sample()
  expect(paths.slice(0, 3).map((path) => path[0])).toEqual(['a', 'b', 'c'])
  expect(new Set(paths).size).toBe(100)
  const of = (folder: string): number => paths.filter((path) => path.startsWith(folder)).length
  expect([of('a'), of('b'), of('c')]).toEqual([3, 49, 48])
})

it('begins with posts from all over a folder', () => {
  tree.posts(...numbered('_posts', 64))
  const numbers = sample(['_posts/*.md'])
    .slice(0, 8)
    .map((path) => Math.floor(Number(path.slice('_posts/'.length, -'.md'.length)) / 8))
  expect(numbers.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

it('takes all of a small site, and nothing that is left out', () => {
  tree.posts('a.md', 'drafts/b.md', 'posts/c.md', 'posts/d.txt', 'node_modules/e.md')
  expect(sample(['**/*.md'], ['drafts/**']).sort()).toEqual(['a.md', 'posts/c.md'])
  expect(sample(['missing/**/*.md'])).toEqual([])
})

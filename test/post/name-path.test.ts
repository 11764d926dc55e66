import { expect, it } from 'vitest'
import { namePath } from '../../src/post/name-path.ts'

it.each([
  [['title'], '`title`'],
  [['author', 'name'], '`author.name`'],
  [['tags', 0], 'item 1 of `tags`'],
  [['authors', 1, 'name'], '`name` of item 2 of `authors`'],
  [['a', 'b', 0, 2, 'c', 'd'], '`c.d` of item 3 of item 1 of `a.b`'],
  [['years', '2024'], '`years.2024`'],
] as const)('counts items from 1: %j', (path, name) => {
  expect(namePath(path)).toBe(name)
})

import { expect, it } from 'vitest'
import { fixText } from '../../src/library/fix-text.ts'

const post = (tags: string): string =>
  `---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\nfrom: https://example.com/river\ntags:${tags}\ncategories: [travel]\n---\n`

it.each([
  ['in brackets', ` [${Array(3000).fill('river').join(', ')}]`, ' [river]'],
  ['on lines', `\n${Array(3000).fill('  - river').join('\n')}`, '\n  - river'],
])('a list of thousands of equal items %s is fixed at once, and each fix is reported', (_, before, after) => {
  const { text, fixed } = fixText(post(before))
  expect(text).toBe(post(after))
  expect(fixed.filter(({ rule }) => rule === 'duplicate-item')).toHaveLength(2999)
})

import { expect, it } from 'vitest'
import { post as schema } from '../../schemas/post.ts'
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

it('a fix waits for one that moves the text it would change', () => {
  const rules = { 'field-order': 'warning', 'quote-style': 'warning', 'list-style': 'warning' } as const
  const { text, fixed } = fixText(
    '---\nlayout: post\ncategories: [walks, travel]\ntags:\n  - canal\n  - \'C++\' # really\nauthor: "Lin Yi"\nmore:\n  - x\n---\n',
    { schema: schema.partial(), rules },
  )
  expect(text).toBe(
    '---\nlayout: post\nauthor: "Lin Yi"\nmore: [x]\ntags:\n  - canal\n  - "C++" # really\ncategories: [walks, travel]\n---\n',
  )
  expect(fixed.map(({ rule }) => rule)).toEqual(['field-order', 'list-style', 'quote-style'])
})

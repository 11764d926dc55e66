import { describe, expect, it } from 'vitest'
import { verdicts } from './lint-example.ts'

const ID = 'duplicate-permalink'
const post = (permalink: string, more = '') =>
  `---\ntitle: ${permalink.length} ${more.length}\npermalink: ${permalink}\n${more}---\n`
const validate = (left: string, right: string, options?: unknown) =>
  verdicts(left, { others: [{ path: 'b.md', text: right }], ...(options === undefined ? {} : { options }) }, ID)

describe(ID, () => {
  it.each([
    ['/a/b/', '/a/b'],
    ['a//b', '/a/b/'],
    ['/河/', '"/河"'],
  ])('takes %s and %s for one address', (left, right) => {
    expect(validate(post(left), post(right, 'draft: false\n'))).toEqual([`3:12 ${ID}`])
  })

  it.each([
    ['/a/', '/b/'],
    ['/A/', '/a/'],
    ['pretty', 'pretty'],
    ['/:categories/:title/', '/:categories/:title/'],
    ['"/{{ slug }}/"', '"/{{ slug }}/"'],
    ['false', 'false'],
    ['""', '""'],
  ])('does not take %s and %s for one address', (left, right) => {
    expect(validate(post(left), post(right, 'draft: false\n'))).toEqual([])
  })

  it('lets a draft wait for the address of what is published', () => {
    expect(validate(post('/a/'), post('/a/', 'draft: true\n'))).toEqual([])
    expect(validate(post('/a/'), post('/a/', 'published: false\n'))).toEqual([])
  })

  it('looks at the field that the options name', () => {
    const twin = (title: string) => `---\ntitle: ${title}\nslug: /a\n---\n`
    expect(validate(twin('A'), twin('B'))).toEqual([])
    expect(validate(twin('A'), twin('B'), { field: 'slug' })).toEqual([`3:7 ${ID}`])
  })
})

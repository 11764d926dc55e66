import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'field-order'
const verdict = (text: string, options?: unknown) => verdicts(text, options === undefined ? {} : { options }, ID)

describe(ID, () => {
  it('points at the first key that stands too late', () => {
    const text = '---\ndate: 2023-10-28\nauthor: Lin Yi\ntitle: A walk\nlayout: post\n---\n'
    expect(verdict(text)).toEqual([`4:1 ${ID}`])
    expect(lint(text, {}, ID)[0]?.message).toBe('`title` stands after `date`, but should stand before it')
    expect(applyFixes(text, ID)).toBe('---\nlayout: post\ntitle: A walk\ndate: 2023-10-28\nauthor: Lin Yi\n---\n')
  })

  it('takes comments and other fields along, and keeps CRLF', () => {
    const text = '---\r\n# when\r\ndate: 2023-10-28\r\nmood: 好\r\ntitle: 散步 # name\r\n---\r\nText\r\n'
    expect(applyFixes(text, ID)).toBe(
      '---\r\ntitle: 散步 # name\r\n# when\r\ndate: 2023-10-28\r\nmood: 好\r\n---\r\nText\r\n',
    )
  })

  it('is silent about fields in order, those it does not know, and keys that look like numbers', () => {
    expect(verdict('---\nlayout: post\nmood: good\ntitle: A walk\n---\n')).toEqual([])
    expect(verdict('---\ntitle: A walk\n"7": seven\n---\n', { order: ['title', '7'] })).toEqual([])
    expect(verdicts('---\ndate: 2023-10-28\ntitle: A walk\n---\n')).toEqual([])
  })

  it('follows the order of its options', () => {
    const text = '---\ntitle: A walk\ndate: 2023-10-28\n---\n'
    expect(verdict(text, { order: ['date', 'title'] })).toEqual([`3:1 ${ID}`])
    expect(applyFixes(text, ID, ['safe'], { options: { order: ['date', 'title'] } })).toBe(
      '---\ndate: 2023-10-28\ntitle: A walk\n---\n',
    )
  })
})

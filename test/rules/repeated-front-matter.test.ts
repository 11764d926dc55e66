import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'repeated-front-matter'
const HUGO = { generator: 'hugo' } as const

describe(ID, () => {
  it.each([
    ['---\ntitle: A\n---\n---\nlayout: other\n---\n\nText.\n', '4:1'],
    ['---\r\ntitle: A\r\n---\r\n\r\n---\r\ntags:\r\n  - a\r\n---\r\n', '5:1'],
    ['---\ntitle: A\n---\n+++\nlayout = "other"\n+++\n', '4:1'],
    ['---\ntitle: A\n---\n---\n\nText.\n', '4:1'],
    ['+++\ntitle = "A"\n+++\n+++\n', '4:1'],
    ['{"title": "A"}}\n\nText.\n', '1:15'],
    ['{"title": "A"}\n\n{"tags": ["a"]}\n', '3:1'],
  ])('points at the second opening line of %j', (text, place) => {
    expect(verdicts(text, HUGO)).toEqual([`${place} ${ID}`])
    expect(lint(text, HUGO)[0]?.level).toBe('warning')
    expect(fixed(text)).toBe(text)
  })

  it.each([
    '---\ntitle: A\n---\n\n---\n\nA rule, and text.\n\n---\n',
    '---\ntitle: A\n---\n---\n---\n',
    '---\ntitle: A\n---\n\nText.\n\n---\nlayout: other\n---\n',
    '---\ntitle: A\n---\n---\nNote: a heading that goes on\nin prose.\n---\n',
    '---\ntitle: A\n---\n---\nlayout: other\n',
    '---\ntitle: A\n---\n\n---\n\nText.\n',
    '{"title": "A"}\n\n{{< figure >}} and { "a" }\n',
  ])('leaves the body of %j alone', (text) => expect(verdicts(text, HUGO)).toEqual([]))
})

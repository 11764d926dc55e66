import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { post } from '../../schemas/post.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { applyFixes, offers } from './fix-example.ts'
import { lint, NOW, verdicts } from './lint-example.ts'

const ID = 'invalid-value'
const choice = { schema: 'choice' } as const

function messagesUnder(fields: Record<string, z.ZodType>, text: string): string[] {
  const settings = createSettings({ schema: readZodSchema(post.partial().extend(fields)), rules: RULES, now: NOW })
  return lintPost(sourceOfText('post.md', text), settings).diagnostics.map(({ rule, message }) => `${rule}: ${message}`)
}

describe(ID, () => {
  it('names the value and those that are allowed, and offers the nearest', () => {
    const text = '---\nlayout: "Pots" # name\n---\n'
    expect(verdicts(text, choice)).toEqual([`2:9 ${ID}`])
    expect(lint(text, choice)[0]?.message).toBe('`layout` is `Pots`, but must be `post` or `page`')
    expect(applyFixes(text, ID, ['manual'], choice)).toBe('---\nlayout: "post" # name\n---\n')
    expect(applyFixes(text, ID, ['safe', 'unsafe'], choice)).toBe(text)
  })

  it('offers all of a few where none is near', () => {
    expect(offers('---\nlayout: 随笔\n---\n', ID, choice)).toEqual([
      'manual: Change it to `post`',
      'manual: Change it to `page`',
    ])
  })

  it('is silent about allowed values', () => {
    expect(verdicts('---\nlayout: page\n---\n', choice)).toEqual([])
  })

  it('translates the bounds of a schema, and leaves the words of its author', () => {
    const fields = {
      rating: z.number().max(5),
      code: z.string().min(3),
      colour: z.string().regex(/^#/, 'Begin the colour with #.'),
    }
    expect(messagesUnder(fields, '---\nrating: 9\ncode: ab\ncolour: red\n---\n')).toEqual([
      `${ID}: \`rating\` is \`9\`, which its schema refuses: too big: expected at most 5`,
      `${ID}: \`code\` is \`ab\`, which its schema refuses: too small: expected at least 3 characters`,
      `${ID}: \`colour\` is \`red\`, which its schema refuses: Begin the colour with #`,
    ])
  })

  it('offers a number as a number', () => {
    const settings = createSettings({
      schema: readZodSchema(post.partial().extend({ rating: z.literal([10, 20]) })),
      rules: RULES,
      now: NOW,
    })
    const [problem] = lintPost(sourceOfText('post.md', '---\nrating: 11\n---\n'), settings).diagnostics
    expect(problem?.fixes.map(({ edits }) => edits[0]?.text)).toEqual(['10', '20'])
  })
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readZodSchema } from '../../../src/check/schema/read-zod-schema.ts'
import { SchemaFailure } from '../../../src/check/schema/schema-failure.ts'
import { linesWith, validateWith } from './validate-with.ts'

/** As a site's `content.config.ts` has it. */
const blog = z
  .object({
    title: z
      .string()
      .max(60)
      .refine((title) => !title.endsWith('.'), { error: 'A title ends without a period.' }),
    description: z.string().transform((text) => text.trim()),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    category: z.enum(['travel', 'food', 'code']).default('travel'),
    tags: z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.string())),
    heroImage: z.string().optional(),
    heroAlt: z.string().optional(),
    draft: z.boolean().default(false),
    media: z
      .discriminatedUnion('type', [
        z.object({ type: z.literal('video'), url: z.url(), minutes: z.number() }),
        z.object({ type: z.literal('gallery'), images: z.array(z.string()).min(1) }),
      ])
      .optional(),
  })
  .refine((post) => !post.updatedDate || post.updatedDate >= post.pubDate, {
    path: ['updatedDate'],
    error: 'The update lies before the publication.',
  })
  .superRefine((post, context) => {
    if (post.heroImage !== undefined && post.heroAlt === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['heroAlt'],
        message: 'An image needs a text for those who cannot see it.',
      })
    }
  })

const reader = readZodSchema(blog)

function post(...lines: string[]): string {
  const given = new Set(lines.map((line) => line.split(':')[0]))
  const good = ['title: A walk', 'description: By the river', 'pubDate: 2023-10-28', 'tags: [rivers]']
  return `---\n${[...good.filter((line) => !given.has(line.split(':')[0])), ...lines].join('\n')}\n---\nText.\n`
}

describe('a collection schema of Astro, unchanged', () => {
  it('is silent about good posts', () => {
    expect(linesWith(reader, post())).toEqual([])
    const rest = [
      'updatedDate: 2023-10-29',
      'category: food',
      'draft: true',
      'media: { type: gallery, images: [a.png] }',
    ]
    expect(linesWith(reader, post(...rest))).toEqual([])
  })

  it('knows the fields: dates that are coerced, choices, what is required', () => {
    expect(reader.fields.map(({ name, kind, required }) => `${name} ${kind}${required ? ' required' : ''}`)).toEqual([
      'title text required',
      'description text required',
      'pubDate date required',
      'updatedDate date',
      'category text',
      'tags list required',
      'heroImage text',
      'heroAlt text',
      'draft boolean',
      'media other',
    ])
    expect(reader.fields.find(({ name }) => name === 'category')?.allowed).toEqual(['travel', 'food', 'code'])
  })

  it.each([
    [['category: foot'], ['6 invalid-value', 'food']],
    [['title: A walk.'], ['5 invalid-value', 'A title ends without a period']],
    [['pubDate: soon'], ['5 malformed-date', 'soon']],
    [['pubDate:'], ['5 empty-field', 'pubDate']],
    [['updatedDate: 2023-10-01'], ['6 invalid-value', 'The update lies before the publication']],
    [['media: { type: video, url: https://example.com/v, minutes: long }'], ['6 invalid-type', '`media.minutes`']],
    [['media: { type: gallery, images: [] }'], ['6 invalid-value', '`media.images`']],
    [['media: { type: vidoe }'], ['6 invalid-value', 'must be `video` or `gallery`']],
    [['media: { images: [a.png] }'], ['6 missing-field', '`media.type` is missing']],
    [['draft: maybe'], ['6 invalid-type', 'true or false']],
  ])('%j gives one problem', (lines, [start, words]) => {
    const problems = linesWith(reader, post(...lines))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${start}: `))
    expect(problems[0]).toContain(words)
  })

  it('says why a field is needed that a check asks for', () => {
    const [problem] = validateWith(reader, post('heroImage: a.png'))
    expect([problem?.rule, problem?.field]).toEqual(['missing-field', 'heroAlt'])
    expect(JSON.stringify(problem)).toContain('An image needs a text')
  })

  it('offers the nearest choice', () => {
    const [problem] = validateWith(reader, post('category: foot'))
    expect(problem?.fixes.map(({ title, safety }) => [title, safety])).toContainEqual(['Change it to `food`', 'manual'])
  })

  it('takes no null for the first day of 1970, but for what the schema says', () => {
    const nullable = readZodSchema(z.object({ pubDate: z.coerce.date().nullable() }))
    expect(linesWith(nullable, '---\npubDate:\n---\n')).toEqual([])
    const optional = readZodSchema(z.object({ pubDate: z.coerce.date().optional() }))
    expect(linesWith(optional, '---\npubDate:\n---\n')).toHaveLength(1)
  })
})

describe('dates as objects', () => {
  const schema = z.object({ date: z.date(), day: z.string().meta({ kind: 'date' }) })
  const text = '---\ndate: 2023-10-28T18:35:06+08:00\nday: 2023-10-28\n---\n'

  it('hands sound dates to z.date() as Date objects, and texts to z.string()', () => {
    expect(linesWith(readZodSchema(schema, { dates: 'date' }), text)).toEqual([])
    expect(linesWith(readZodSchema(schema), text)).toEqual([expect.stringContaining('2 invalid-type')])
  })

  it('gives the instant that the text names, milliseconds too', () => {
    const seen: string[] = []
    const spy = z.object({ date: z.date().refine((date) => seen.push(date.toISOString()) > 0) })
    const reader = readZodSchema(spy, { dates: 'date' })
    for (const date of ['2023-10-28T18:35:06+08:00', '2023-10-28', '2023-10-28T18:35:06.25Z', '2023-10-28 18:35:06']) {
      expect(reader.validate({ date })).toEqual([])
    }
    expect(seen).toEqual([
      '2023-10-28T10:35:06.000Z',
      '2023-10-28T00:00:00.000Z',
      '2023-10-28T18:35:06.250Z',
      '2023-10-28T18:35:06.000Z',
    ])
  })

  it('leaves what is no sound date to the rules', () => {
    const reader = readZodSchema(z.object({ date: z.date() }), { dates: 'date' })
    for (const [date, rule] of [
      ['2023/10/28', 'malformed-date'],
      ['2023-02-30', 'impossible-date'],
      ['soon', 'malformed-date'],
    ]) {
      expect(validateWith(reader, `---\ndate: ${date}\n---\n`).map((one) => one.rule)).toEqual([rule])
    }
  })
})

describe('what a schema itself does wrong', () => {
  it('is told as its failure: an exception', () => {
    const schema = z.object({ link: z.string().transform((link) => new URL(link).host) })
    const reader = readZodSchema(schema)
    expect(reader.validate({ link: 'https://example.com/' })).toEqual([])
    expect(() => reader.validate({ link: 'nope' })).toThrow(SchemaFailure)
    expect(() => reader.validate({ link: 'nope' })).toThrow('Invalid URL')
  })

  it('is told as its failure: a check that takes its time', () => {
    const reader = readZodSchema(z.object({ title: z.string().refine(async () => true) }))
    expect(() => reader.validate({ title: 'A walk' })).toThrow(/asynchronous/)
  })
})

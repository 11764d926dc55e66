import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkPost } from '../../src/check/check-post.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { applyFixes, offers } from './fix-example.ts'
import { NOW, verdicts } from './lint-example.ts'

const ID = 'blank-item'

describe(ID, () => {
  it.each([
    ['---\ntags: [a, "", b]\n---\n', '---\ntags: [a, b]\n---\n', '2:11'],
    ['---\ntags: [a, " "]\n---\n', '---\ntags: [a]\n---\n', '2:11'],
    ['---\ntags: [~, 河流]\n---\n', '---\ntags: [河流]\n---\n', '2:8'],
    ['---\r\ntags:\r\n  - 河流\r\n  - ""\r\n---\r\n', '---\r\ntags:\r\n  - 河流\r\n---\r\n', '4:5'],
    ['---\ntags:\n- a\n-\n- b\n---\n', '---\ntags:\n- a\n- b\n---\n', null],
  ])('reports it once and takes it out of %j', (bad, good, place) => {
    const found = verdicts(bad)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(place === null ? ID : `${place} ${ID}`)
    expect(applyFixes(bad, ID)).toBe(good)
    expect(verdicts(good)).toEqual([])
  })

  it('does not empty a list of blanks: that would be another problem', () => {
    const text = '---\ntags: ["", " "]\n---\n'
    expect(verdicts(text)).toEqual([`2:7 ${ID}`])
    expect(offers(text, ID)).toEqual([])
  })

  it('leaves an empty list alone', () => {
    expect(verdicts('---\ntags: []\n---\n').join()).not.toContain(ID)
  })

  it('does not depend on a schema that minds', () => {
    const schema = readZodSchema(z.object({ tags: z.array(z.string()) }))
    const settings = createSettings({ schema, rules: RULES, now: NOW })
    const { diagnostics } = checkPost(sourceOfText('post.md', '---\ntags: [a, ""]\n---\n'), settings)
    expect(diagnostics.map(({ rule }) => rule)).toEqual([ID])
  })
})

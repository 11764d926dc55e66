import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import type { RuleSetting } from '../../src/check/resolve-rules.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { lint, NOW, verdicts } from './lint-example.ts'

const ID = 'unknown-field'
const text = '---\ntitle: 河边散步\nmood: 好\n"天 气": 晴\n---\n'

function strictly(levels: Record<string, RuleSetting> = {}, source = text) {
  const schema = readZodSchema(
    z.strictObject({ title: z.string(), place: z.strictObject({ city: z.string() }).optional() }),
  )
  const settings = createSettings({ schema, rules: RULES, levels, now: NOW })
  return lintPost(sourceOfText('post.md', source), settings).diagnostics.map(
    ({ rule, level, start }) => `${start.line}:${start.column} ${level} ${rule}`,
  )
}

describe(ID, () => {
  it('is off where the schema takes other fields', () => {
    expect(verdicts(text)).toEqual([])
  })

  it('points at the keys where it is on, and lists the fields', () => {
    expect(verdicts(text, {}, ID)).toEqual([`3:1 ${ID}`, `4:1 ${ID}`])
    const [problem] = lint(text, {}, ID)
    expect(problem?.message).toBe('the schema has no field `mood`')
    expect(problem?.help).toContain('`title`, `date`')
  })

  it('is an error by itself where the schema is strict: the post is not fine', () => {
    expect(strictly()).toEqual([`3:1 error ${ID}`, `4:1 error ${ID}`])
    expect(strictly({ [ID]: 'info' })).toEqual([`3:1 info ${ID}`, `4:1 info ${ID}`])
    expect(strictly({ [ID]: 'off' })).toEqual([])
  })

  it('speaks of fields inside fields', () => {
    expect(strictly({}, '---\ntitle: A\nplace:\n  city: B\n  zip: 1\n---\n')).toEqual([`5:3 error ${ID}`])
  })

  it('leaves a misspelled name to the rule that knows the right one', () => {
    expect(strictly({}, '---\ntitel: A\n---\n')).toEqual(['2:1 error misspelled-field'])
  })
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import type { Change } from '../../src/edit/change.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { type AnyRule, defineRule } from '../../src/rules/rule.ts'
import { ruleFailure } from '../../src/rules/rule-failure.ts'

/** A rule that wants to change a post whenever a condition on its data holds. */
function rule(id: string, changes: (data: Readonly<Record<string, unknown>>) => readonly Change[] | null): AnyRule {
  const made = defineRule({
    id,
    group: 'own',
    level: 'warning',
    fixes: ['safe'],
    summary: 'A rule for a test.',
    why: 'It shows how the loop treats a fix.',
    messages: { wrong: () => ({ what: `${id} is not content`, how: 'Mend it.' }) },
    titles: { repair: () => `Mend for ${id}` },
    examples: [],
    *check({ data }) {
      const wanted = changes(data)
      if (wanted === null) return
      const fixes = [{ title: 'repair', values: {}, safety: 'safe', changes: wanted }] as const
      yield { message: 'wrong', values: {}, place: { path: [], part: 'fence' }, fixes }
    },
  })
  return made
}

function run(text: string, rules: readonly AnyRule[]) {
  const settings = createSettings({ schema: readZodSchema(z.object({})), rules: [...rules, ruleFailure], now: 0 })
  const { source, applied, result } = fixPost(sourceOfText('post.md', text), settings, ['safe'])
  const again = fixPost(source, settings, ['safe'])
  expect(again.source.text).toBe(source.text)
  expect(lintPost(source, settings).diagnostics.length).toBeLessThanOrEqual(result.diagnostics.length)
  return {
    text: source.text,
    applied: applied.map(({ diagnostic }) => diagnostic.rule),
    failures: result.diagnostics.filter((one) => one.rule === 'rule-failure').map(({ message }) => message),
  }
}

const set = (key: string, value: string): Change => ({ kind: 'set', path: [key], value })
const POST = '---\ntitle: a # remark\nauthor: b\n---\nBody\n'

describe('fixPost', () => {
  it('applies fixes of several rules, and those that follow from them', () => {
    const rules = [
      rule('first', ({ title }) => (title === 'a' ? [set('title', 'c')] : null)),
      rule('second', ({ title, author }) => (title === 'c' && author === 'b' ? [set('author', 'd')] : null)),
    ]
    expect(run(POST, rules)).toEqual({
      text: '---\ntitle: c # remark\nauthor: d\n---\nBody\n',
      applied: ['first', 'second'],
      failures: [],
    })
  })

  it('undoes fixes that turn the text in a circle, names the rules, and keeps the work of others', () => {
    const rules = [
      rule('there', ({ title }) => (title === 'a' ? [set('title', 'c')] : null)),
      rule('back', ({ title }) => (title === 'c' ? [set('title', 'a')] : null)),
      rule('other', ({ author }) => (author === 'b' ? [set('author', 'd')] : null)),
    ]
    const { text, applied, failures } = run(POST, rules)
    expect(text).toBe('---\ntitle: a # remark\nauthor: d\n---\nBody\n')
    expect(applied).toEqual(['other'])
    expect(failures.join('\n')).toContain("undo each other's work: back, there")
  })

  it.each([
    ['breaks the syntax', { kind: 'text', span: { start: 4, end: 9 }, text: '"', fields: ['title'] }, 'not be read'],
    [
      'changes another field',
      { kind: 'text', span: { start: 30, end: 31 }, text: 'x', fields: ['title'] },
      'more than it said',
    ],
    ['drops a comment', { kind: 'text', span: { start: 13, end: 21 }, text: '', fields: [] }, 'more than it said'],
    ['reaches into the body', { kind: 'text', span: { start: 36, end: 40 }, text: 'Text', fields: 'any' }, 'the body'],
    ['moves the end', { kind: 'text', span: { start: 22, end: 22 }, text: '---\n', fields: 'any' }, 'the body'],
    ['opens the block', { kind: 'text', span: { start: 32, end: 36 }, text: '', fields: 'any' }, 'lost its end'],
    [
      'writes half a character',
      { kind: 'text', span: { start: 11, end: 12 }, text: '\ud800', fields: ['title'] },
      'UTF-8',
    ],
  ] satisfies [string, Change, string][])('undoes and reports a fix that %s', (_, change, reason) => {
    const rules = [
      rule('bad', () => [change]),
      rule('good', ({ author }) => (author === 'b' ? [set('author', 'd')] : null)),
    ]
    const { text, applied, failures } = run(POST, rules)
    expect(text).toBe(POST.replace('author: b', 'author: d'))
    expect(applied).toEqual(['good'])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain('`bad`')
    expect(failures[0]).toContain(reason)
  })

  it('tries a refused fix again when another fix has made it harmless', () => {
    const rules = [
      rule('early', ({ title, author }) =>
        title === 'a'
          ? [{ kind: 'text', span: { start: 11, end: author === 'b' ? 22 : 12 }, text: 'c', fields: ['title'] }]
          : null,
      ),
      rule('late', ({ author }) => (author === 'b' ? [set('author', 'd')] : null)),
    ]
    expect(run(POST, rules)).toMatchObject({ text: '---\ntitle: c # remark\nauthor: d\n---\nBody\n', failures: [] })
  })

  it('leaves the source itself alone when there is nothing to fix', () => {
    const settings = createSettings({ schema: readZodSchema(z.object({})), rules: [ruleFailure], now: 0 })
    const source = sourceOfText('post.md', POST)
    expect(fixPost(source, settings, ['safe']).source).toBe(source)
  })

  it.each(['\n', '\n\n', '\t', '  ', '\u200b'])('shows errors that a front matter below %j hid', (before) => {
    const { source, result } = fixPost(
      sourceOfText('post.md', `${before}---\ntags:\n  -\triver\n  - #walk\n---\n`),
      createSettings({ schema: readZodSchema(z.object({ tags: z.array(z.string()) })), rules: RULES, now: 0 }),
      ['safe'],
    )
    expect(source.text).toBe('---\ntags:\n  - river\n  - #walk\n---\n')
    expect(result.diagnostics.map((one) => one.rule)).toEqual(['blank-item'])
  })
})

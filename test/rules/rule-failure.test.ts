import { describe, expect, it } from 'vitest'
import { lintPost } from '../../src/check/lint-post.ts'
import { Plan } from '../../src/check/plan.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { defineRule } from '../../src/rules/rule.ts'
import { settingsOfExample } from './lint-example.ts'

const fragile = defineRule({
  id: 'fragile',
  group: 'own',
  level: 'error',
  fixes: [],
  summary: 'Finds one problem and breaks.',
  why: 'To see what happens.',
  messages: { first: () => ({ what: 'the first problem', how: 'Wait.' }) },
  titles: {},
  examples: [],
  *check() {
    yield { message: 'first', values: {}, place: { path: ['title'] } }
    throw new TypeError('no such thing')
  },
})

const settings = settingsOfExample({})
const active = { rule: fragile, level: 'error', isSet: false, options: {} } as const
const rules = new Map([['fragile', active], ...settings.rules])
const broken = { ...settings, rules, plan: new Plan(rules.values(), settings.collection, settings.now) }

describe('rule-failure', () => {
  const { diagnostics } = lintPost(sourceOfText('post.md', '---\ntitle: A\nauthor:\n---\n'), broken)

  it('names the rule that threw and what it said', () => {
    const failure = diagnostics.find(({ rule }) => rule === 'rule-failure')
    expect(failure).toMatchObject({ level: 'error', start: { line: 1, column: 1 } })
    expect(failure?.message).toBe('the rule `fragile` failed on this post: no such thing')
  })

  it('keeps what was found before, and lets the other rules speak', () => {
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(['empty-field', 'fragile', 'rule-failure'])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { applyEdits } from '../../src/edit/apply-edits.ts'
import type { Edit } from '../../src/edit/change.ts'
import { RULES } from '../../src/rules/index.ts'
import { GROUPS } from '../../src/rules/rule.ts'
import { lint } from './lint-example.ts'

/** Offsets of edits do not count the byte-order mark; the mark itself lies at -1. */
function applyToRaw(text: string, edits: readonly Edit[]): string {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  return applyEdits(
    text,
    edits.map((edit) => ({ start: edit.start + shift, end: edit.end + shift, text: edit.text })),
  )
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is described: one sentence of summary, a reason, a known group', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/)
    expect(rule.summary.slice(0, -1)).not.toContain('. ')
    expect(rule.why).toMatch(/\.$/)
    expect(GROUPS).toContain(rule.group)
    expect(readFileSync(`src/rules/${id}.ts`, 'utf8')).toContain(`id: '${id}'`)
  })

  it('has a test of its own', () => {
    expect(readFileSync(`test/rules/${id}.test.ts`, 'utf8')).toMatch(/\bit(\.each)?\(/)
  })

  it('gives each option a default and a description', () => {
    if (rule.options === undefined) return
    const schema = rule.options(z)
    expect(schema.safeParse({}).success).toBe(true)
    const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as {
      properties?: Record<string, { description?: string }>
    }
    for (const [name, property] of Object.entries(properties)) expect(property.description, name).toBeTruthy()
  })

  it('has an example, unless only the run itself can show one', () => {
    if (['unreadable-file', 'invalid-encoding', 'rule-failure'].includes(id)) return
    expect(rule.examples.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.map((example, index) => [index + 1, example] as const))('example %i', (_, example) => {
    const problems = lint(example.bad, example, id)
    expect([...new Set(problems.map((one) => one.rule))]).toEqual([id])
    for (const { message, help, fixes } of problems) {
      expect(message).not.toMatch(/undefined|\[object|\.$/)
      expect(help).toMatch(/[.?!:`)]$|\S/)
      for (const fix of fixes) expect(rule.fixes).toContain(fix.safety)
    }
    if (example.fixed === undefined) return
    const wanted = example.unsafe === true ? ['safe', 'unsafe'] : ['safe']
    let text = example.bad
    for (let pass = 0; pass < 10; pass++) {
      const fix = lint(text, example, id).flatMap(({ fixes }) =>
        fixes.filter(({ safety }) => wanted.includes(safety)).slice(0, 1),
      )[0]
      if (fix === undefined) break
      text = applyToRaw(text, fix.edits)
    }
    expect(text).toBe(example.fixed)
    expect(lint(text, example, id)).toEqual([])
  })
})

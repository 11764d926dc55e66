import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { lintPost, type PostResult } from '../../src/check/lint-post.ts'
import type { Edit } from '../../src/edit/change.ts'
import { chooseFixes } from '../../src/fix/choose-fixes.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import { type Source, sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { type Example, GROUPS, type Safety } from '../../src/rules/rule.ts'
import { lint, settingsOfExample } from './lint-example.ts'

/**
 * The example after the guarded fix loop, in which no fix may be undone; every byte outside the announced edits is
 * where it was, which pieces of the text between them show.
 */
function repair(text: string, example: Example, id: string, safeties: readonly Safety[]): string {
  const settings = settingsOfExample(example, id)
  // Rules that compare posts need the others to speak.
  const check = (source: Source): PostResult => {
    const raw = `${source.bom ? '\uFEFF' : ''}${source.text}`
    return { ...lintPost(source, settings), diagnostics: lint(raw, example, id) }
  }
  const before = sourceOfText(example.path ?? 'post.md', text)
  const { source, failures, applied } = fixPost(before, settings, safeties, check)
  expect(failures).toEqual([])
  for (const { diagnostic } of applied) expect(diagnostic.rule).toBe(id)
  const picks = chooseFixes(check(before).diagnostics, safeties, [], () => true)
  // What a second pass does is shown by the example's text alone.
  const edits =
    picks.length === applied.length ? picks.flatMap(({ fix }) => fix.edits) : [{ start: 0, end: text.length, text: '' }]
  const after = `${source.bom ? '\uFEFF' : ''}${source.text}`
  let at = 0
  for (const piece of piecesBetween(text, edits)) {
    at = after.indexOf(piece, at)
    expect(at, `what no edit named is gone: ${JSON.stringify(piece)}`).not.toBe(-1)
    at += piece.length
  }
  return after
}

/** What lies between edits. Offsets do not count the byte-order mark; the mark itself lies at -1. */
function piecesBetween(text: string, edits: readonly Edit[]): string[] {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start + shift))
    from = end + shift
  }
  return [...pieces, text.slice(from)]
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
    const safeties: Safety[] = example.unsafe === true ? ['safe', 'unsafe'] : ['safe']
    const text = repair(example.bad, example, id, safeties)
    expect(text).toBe(example.fixed)
    expect(lint(text, example, id)).toEqual([])
    expect(repair(text, example, id, safeties)).toBe(text)
  })
})

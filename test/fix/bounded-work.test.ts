import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fixText } from '../../src/library/fix-text.ts'

// Lint, fix, lint; the fixes of one pass may bare others, and two kinds at one place take turns.
const MOST_READINGS = 8

/** What `fix --unsafe` makes of a text, and how often it looked at fields that it could read. */
function fixCounting(text: string) {
  let readings = 0
  const schema = z.looseObject({ tags: z.array(z.string()).optional() }).superRefine(() => {
    readings++
  })
  const rules = { 'cut-off-text': 'warning', 'untrimmed-value': 'warning' } as const
  const result = fixText(text, { schema, rules, unsafe: true })
  return { ...result, readings, again: fixText(result.text, { schema, rules, unsafe: true }) }
}

function lines(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join('\n')
}

const post = (...parts: string[]): string => `---\n${parts.join('\n')}\n---\nBody.\n`

const FIELDS: Record<string, (at: number) => string> = {
  equal: () => 'a: 1',
  pair: (at) => `b${at >> 1}: 1`,
  trimmed: (at) => `c${at}: " river"`,
  cut: (at) => `d${at}: river #1 of two`,
  invisible: (at) => `e${at}: river\u200b`,
  colon: (at) => `f${at}: river: walk`,
  glued: (at) => `g${at}:river`,
  tab: (at) => `h${at}: river\n\t`,
  quote: (at) => `i${at}: "river" walk`,
}

const ITEMS: Record<string, (at: number) => string> = {
  equal: () => '- river',
  pair: (at) => `- river${at >> 1}`,
  trimmed: (at) => `- " river${at}"`,
  blank: () => '- ""',
  number: (at) => `- ${at}`,
}

describe('what a pass costs does not grow with the number of its fixes', () => {
  it.each(Object.entries(FIELDS))('of fields: %s', (_, write) => {
    const { readings, problems, again } = fixCounting(post(lines(600, write)))
    expect(problems.filter(({ fixes }) => fixes.some(({ safety }) => safety !== 'manual'))).toEqual([])
    expect(problems.map(({ rule }) => rule)).not.toContain('rule-failure')
    expect(again.fixed).toEqual([])
    expect(readings).toBeLessThanOrEqual(MOST_READINGS)
  })

  it('of fields and items of several kinds', () => {
    const kinds = fc.record({
      fields: fc.subarray(Object.keys(FIELDS), { minLength: 1 }),
      items: fc.subarray(Object.keys(ITEMS), { minLength: 1 }),
      count: fc.integer({ min: 20, max: 400 }),
    })
    fc.assert(
      fc.property(kinds, ({ fields, items, count }) => {
        const parts = fields.map((kind) => lines(count, FIELDS[kind] as (at: number) => string))
        const list = items.map((kind) => lines(count, ITEMS[kind] as (at: number) => string))
        const { readings, problems, again } = fixCounting(post(...parts, 'tags:', ...list))
        expect(problems.map(({ rule }) => rule)).not.toContain('rule-failure')
        expect(again.fixed).toEqual([])
        expect(readings).toBeLessThanOrEqual(MOST_READINGS)
      }),
      { numRuns: 10 },
    )
  })
})

describe('fixes that together make a block too large', () => {
  const block = lines(2600, (at) => `k${at}: river #1 of two`)

  it('are made as far as there is room, and what is left is said once', () => {
    const { text, fixed, problems, readings, again } = fixCounting(
      post(`${block}\nmore: ${'x'.repeat(65_000 - block.length)}`),
    )
    expect(text.length).toBeLessThanOrEqual(64 * 1024 + post('').length)
    expect(fixed.length).toBeGreaterThan(200)
    const failures = problems.filter(({ rule }) => rule === 'rule-failure')
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('larger than 64 KiB')])
    expect(text.match(/river #1 of two/g)).toHaveLength(2600)
    expect(again.text).toBe(text)
    expect(readings).toBeLessThanOrEqual(MOST_READINGS)
  })

  it('are all made where there is room for them', () => {
    const { text, problems } = fixCounting(post(lines(2000, (at) => `k${at}: river #1 of two`)))
    expect(problems).toEqual([])
    expect(text.match(/: (['"])river #1 of two\1/g)).toHaveLength(2000)
  })
})

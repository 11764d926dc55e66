/** Dates ahead of the run's present, down to the second, and those that may be. */
import { describe, expect, it } from 'vitest'
import { NOW, verdicts } from './lint-example.ts'

// NOW is 2026-11-23T18:10:00Z.
function isReported(date: string, options?: object, name = 'date'): boolean {
  const fields = [{ name, kind: 'date', required: false, allowed: null, description: null, examples: [] } as const]
  const example = { now: NOW, collection: { fields }, ...(options && { options }) }
  const found = verdicts(`---\ntitle: 茶\n${name}: ${date}\n---\n`, example, 'future-date')
  return found.includes(`3:${name.length + 3} future-date`)
}

describe('future-date', () => {
  it.each([
    ['2026-11-24T18:10:00Z', false],
    ['2026-11-24T18:10:01Z', true],
    ['2026-11-25T02:10:00+08:00', false],
    ['2026-11-25T02:10:01+08:00', true],
    ['2026-11-24 13:10:01 -0500', true],
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2026-11-26', true],
    ['2062-11-23', true],
  ])('%s: %j', (date, reported) => {
    expect(isReported(date)).toBe(reported)
  })

  it('gives a day or a time without an offset the benefit of the easternmost place', () => {
    expect(isReported('2026-11-25')).toBe(false)
    expect(isReported('2026-11-25 08:10:00')).toBe(false)
    expect(isReported('2026-11-25 08:10:01')).toBe(true)
  })

  it('takes another tolerance', () => {
    expect(isReported('2026-11-23T18:10:01Z', { toleranceHours: 0 })).toBe(true)
    expect(isReported('2026-11-23T18:10:00Z', { toleranceHours: 0 })).toBe(false)
    expect(isReported('2026-12-01', { toleranceHours: 24 * 30 })).toBe(false)
  })

  it('leaves fields alone that are meant to lie ahead', () => {
    expect(isReported('2032-01-01', undefined, 'expiryDate')).toBe(false)
    expect(isReported('2032-01-01', undefined, 'updated')).toBe(true)
    expect(isReported('2032-01-01', { except: ['updated'] }, 'updated')).toBe(false)
  })

  it('waits until a badly spelled date is mended', () => {
    expect(verdicts('---\ndate: 2032/10/28\n---\n')).toEqual(['2:7 malformed-date'])
    expect(verdicts('---\ndate: 2032-02-30\n---\n')).toEqual(['2:7 impossible-date'])
  })

  it('stands beside a missing offset: two things are wrong then', () => {
    expect(verdicts('---\ndate: 2032-10-28 18:35:06\n---\n')).toEqual(['2:7 future-date', '2:7 missing-timezone'])
  })
})

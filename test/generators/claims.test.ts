import { describe, expect, it } from 'vitest'
import { DATE_FORMS, generator } from '../../schemas/generator.ts'
import { any } from '../../src/generators/any.ts'
import { GENERATORS } from '../../src/generators/index.ts'
import { claimsOf } from './claims-of.ts'
import { dateOutcomes } from './date-outcomes.ts'
import { readReadings } from './readings.ts'

/** Claims about a newer version than the one that can be run here, and what they are. */
const NEWER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // 0.169 reads YAML with goccy and stops at dates that 0.111 drops in silence.
  hugo: { 'dates.refused': 'stops-build', 'yaml.duplicateKey': 'stops-build', 'flags.yes': 'misreads' },
}

const MEASURED = GENERATORS.flatMap((one) => {
  const measured = readReadings(one.id)
  return measured === null ? [] : [[one.id, one, measured] as const]
})

it.each(GENERATORS.map((one) => [one.id, one] as const))('the data of %s is whole', (_, one) => {
  expect(generator.safeParse(one).error?.issues ?? []).toEqual([])
})

it('no two generators have one id, and only what was measured names a version', () => {
  expect(new Set(GENERATORS.map(({ id }) => id)).size).toBe(GENERATORS.length)
  const versions = GENERATORS.filter((one) => one.versions.length > 0).map(({ id }) => id)
  expect(versions.sort()).toEqual(MEASURED.map(([id]) => id).sort())
})

it('where no generator is known, a date is read that any of them reads', () => {
  const others = GENERATORS.filter((one) => one !== any && one.dates.typed)
  const isRead = (form: (typeof DATE_FORMS)[number]): boolean =>
    others.some(({ dates }) => dates.reads.includes(form) || dates.zoneBound.includes(form))
  expect([...any.dates.reads].sort()).toEqual(DATE_FORMS.filter(isRead).sort())
})

describe.each(MEASURED)('%s', (id, one, measured) => {
  it('was measured in the version that it names', () => {
    expect(Object.values(measured.versions)).toEqual(expect.arrayContaining([...one.versions]))
  })

  it('reads, misreads and refuses the dates that it was seen to', () => {
    const { typed, reads, misreads, zoneBound } = one.dates
    const claimed = { reads: [...reads].sort(), misreads: [...misreads].sort(), zoneBound: [...zoneBound].sort() }
    expect(claimed).toEqual(typed ? dateOutcomes(measured) : { reads: [], misreads: [], zoneBound: [] })
  })

  it.each(claimsOf(one, measured))('%s', (claim, claimed, seen) => {
    expect(claimed).toEqual(NEWER[id]?.[claim] ?? seen)
  })
})

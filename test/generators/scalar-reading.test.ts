import { describe, expect, it } from 'vitest'
import { GENERATORS } from '../../src/generators/index.ts'
import { ownScalarReading } from '../../src/generators/scalar-reading.ts'
import { readCoreScalar } from '../../src/post/yaml/core-scalar.ts'
import { readReadings } from './readings.ts'

/** `title/<form>` of the readings, as it was written there. */
const SCALARS: Readonly<Record<string, string>> = {
  number: '2020',
  yes: 'yes',
  y: 'y',
  true: 'true',
  octal: '012',
  sexagesimal: '1:30',
  thousands: '1,000',
  exponent: '1e3',
  binary: '0b11',
  underscore: '1_000',
}

/** Where the gem that people install reads otherwise than Debian's, which was run, or a newer version does. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  jekyll: ['sexagesimal'],
  hugo: ['yes', 'y', 'exponent'],
}

const MEASURED = GENERATORS.flatMap((one) => {
  const measured = readReadings(one.id)
  return measured === null ? [] : [[one.id, one, measured.readings] as const]
})

describe.each(MEASURED)('%s', (id, one, readings) => {
  it.each(Object.entries(SCALARS).filter(([form]) => !KNOWN[id]?.includes(form)))('reads %s', (form, text) => {
    const own = ownScalarReading(one, text)
    const reading = own === null ? readCoreScalar(text) : (JSON.parse(own) as unknown)
    const seen = readings[`title/${form}`]
    // A generator that wants text there refuses or drops all else.
    if (seen?.outcome === 'reads-as') expect(String(seen.value)).toBe(String(reading))
    else expect(typeof reading).not.toBe('string')
  })
})

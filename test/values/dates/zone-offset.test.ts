/** The offsets of local times in named zones, round the days on which clocks change. */
import { describe, expect, it } from 'vitest'
import type { DateValue } from '../../../src/values/dates/date-value.ts'
import { toEpochSeconds } from '../../../src/values/dates/to-epoch-seconds.ts'
import { isTimezone, offsetAtInstant, offsetOfZone } from '../../../src/values/dates/zone-offset.ts'

function at(text: string): DateValue {
  const [year = 0, month = 0, day = 0, hour, minute = 0] = text.split(/[-T:]/).map(Number)
  return hour === undefined ? { year, month, day } : { year, month, day, hour, minute, second: 0 }
}

describe('offsetOfZone', () => {
  it.each([
    ['Asia/Shanghai', '2023-10-28T18:35', [480]],
    ['Asia/Shanghai', '2023-10-28', [480]],
    ['asia/shanghai', '2023-10-28', [480]],
    ['UTC', '2023-10-28T18:35', [0]],
    ['Asia/Kolkata', '2023-10-28T18:35', [330]],
    ['America/New_York', '2023-07-01T12:00', [-240]],
    ['America/New_York', '2023-01-01T12:00', [-300]],
    // Clocks skip from 02:00 to 03:00.
    ['America/New_York', '2023-03-12T01:59', [-300]],
    ['America/New_York', '2023-03-12T02:30', []],
    ['America/New_York', '2023-03-12T03:00', [-240]],
    // Clocks go back from 02:00 to 01:00: daylight time comes first.
    ['America/New_York', '2023-11-05T00:59', [-240]],
    ['America/New_York', '2023-11-05T01:30', [-240, -300]],
    ['America/New_York', '2023-11-05T02:00', [-300]],
    ['Australia/Lord_Howe', '2023-04-02T01:45', [660, 630]],
    // Samoa left this day out, crossing the date line.
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Pacific/Apia', '2011-12-31T12:00', [840]],
    // Local mean time, +08:05:43.
    ['Asia/Shanghai', '1890-01-01T12:00', []],
  ] as const)('%s at %s: %j', (zone, local, offsets) => {
    expect(offsetOfZone(zone, at(local))).toEqual(offsets)
  })

  it('does not look at an offset of the value itself', () => {
    expect(offsetOfZone('Asia/Shanghai', { ...at('2023-10-28T18:35'), offsetMinutes: -300 })).toEqual([480])
  })

  it.each(['', 'Mars/Olympus', '+08:00', 'Asia/Shanghai ', '../etc', 'China Standard Time'])(
    'knows no zone %j',
    (zone) => {
      expect(offsetOfZone(zone, at('2023-10-28'))).toBeUndefined()
      expect(isTimezone(zone)).toBe(false)
    },
  )

  it('knows the zones of IANA', () => {
    expect(['Asia/Shanghai', 'UTC', 'Etc/GMT-8', 'America/Argentina/Buenos_Aires'].every(isTimezone)).toBe(true)
  })
})

describe('offsetAtInstant', () => {
  it.each([
    ['Asia/Shanghai', '2023-10-28T18:35', 28800],
    // Clocks went back at 06:00 UTC.
    ['America/New_York', '2023-11-05T05:59', -14400],
    // Clocks went forward on the 8th and back on the 15th.
    ['America/Recife', '2000-10-08T02:59', -10800],
    ['America/Recife', '2000-10-08T03:00', -7200],
    ['America/Recife', '2000-10-15T01:59', -7200],
    ['America/Recife', '2000-10-15T02:00', -10800],
    ['America/New_York', '2023-11-05T06:00', -18000],
    ['Mars/Olympus', '2023-10-28T18:35', undefined],
  ] as const)('%s at %s UTC: %j', (zone, utc, offset) => {
    expect(offsetAtInstant(zone, toEpochSeconds(at(utc), 0))).toBe(offset)
  })
})

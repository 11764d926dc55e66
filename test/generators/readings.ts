import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Effect } from '../../schemas/generator.ts'
import type { Reading } from '../../scripts/generators/reading.ts'

/** What a generator made of the odd forms, as `scripts/generators/measure.ts` wrote it down. */
export interface Readings {
  readonly generator: string
  readonly versions: Readonly<Record<string, string | null>>
  readonly readings: Readonly<Record<string, Reading>>
}

/** Null for a generator that is documented only. */
export function readReadings(id: string): Readings | null {
  const file = join(import.meta.dirname, '../../fixtures/generators', id, 'readings.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readings) : null
}

/** The effect that an outcome comes to; a value counts as read where it prints as it was written. */
export function effectOf(reading: Reading, written: string | null): Effect {
  if (reading.outcome === 'collides') return 'drops-post'
  if (reading.outcome !== 'reads-as') return reading.outcome
  if (written === null) return reading.message === undefined ? 'nothing' : 'warning'
  if (isBlank(reading.value)) return 'drops-field'
  return printed(reading.value) === written ? 'nothing' : 'misreads'
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function printed(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'date' in value) return String(value.date)
  return Array.isArray(value) ? JSON.stringify(value) : String(value)
}

import { readDate } from '../../values/dates/read-date.ts'
import { readUrl } from '../../values/urls/read-url.ts'
import type { Field } from '../context.ts'

/** `fits`: of the field's kind; `repairable`: another rule can make it fit, or nothing is in it; `no`: something else. */
export type Fit = 'fits' | 'repairable' | 'no'

/** Lints whether a value could be that of a field, without its schema. */
export function fitsField(value: unknown, field: Field): Fit {
  if (value === null || value === '') return 'repairable'
  if (field.allowed !== null) return field.allowed.includes(String(value)) ? 'fits' : 'no'
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? 'fits' : isPlain(value) ? 'repairable' : 'no'
    case 'list':
      return Array.isArray(value) ? 'fits' : isPlain(value) ? 'repairable' : 'no'
    case 'date':
      return typeof value === 'string' && readDate(value).kind !== 'not-a-date' ? 'fits' : 'no'
    case 'url':
      return typeof value === 'string' ? fitOfUrl(value) : 'no'
    case 'boolean':
      return typeof value === 'boolean' ? 'fits' : 'no'
    case 'number':
      return typeof value === 'number' ? 'fits' : 'no'
    case 'other':
      return 'repairable'
  }
}

function fitOfUrl(value: string): Fit {
  const reading = readUrl(value)
  if (reading.kind === 'good') return 'fits'
  return reading.kind === 'bad' && reading.repaired?.safety === 'safe' ? 'repairable' : 'no'
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

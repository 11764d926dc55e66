import { DATE_FORMS, type DateForm } from '../../schemas/generator.ts'
import type { Readings } from './readings.ts'

/** Forms that hold no date at all: that they are no text that stands for one is no misreading. */
export const NO_DATES: readonly DateForm[] = ['words', 'empty', 'null', 'empty-text', 'list', 'map', 'true']

/** The forms of dates by what became of them; `zoneBound` are read on one of two machines alone. */
export function dateOutcomes({ readings }: Readings): Record<'reads' | 'misreads' | 'zoneBound', string[]> {
  const found = { reads: [] as string[], misreads: [] as string[], zoneBound: [] as string[] }
  for (const form of [...DATE_FORMS].sort()) {
    const local = readings[`date/${form}`]
    if (local === undefined || NO_DATES.includes(form)) continue
    const inUtc = readings[`utc-date/${form}`] ?? local
    const read = [local, inUtc].filter(({ outcome }) => outcome === 'reads-as').length
    if (read === 2) found.reads.push(form)
    else if (read === 1) found.zoneBound.push(form)
    else if (local.outcome === 'misreads' || inUtc.outcome === 'misreads') found.misreads.push(form)
  }
  return found
}

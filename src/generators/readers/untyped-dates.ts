import type { Generator } from '../../../schemas/generator.ts'

/** A generator that makes no dates of its fields: any text is handed on as it is. */
export const UNTYPED_DATES: Omit<Generator['dates'], 'fields'> = {
  typed: false,
  reads: [],
  misreads: [],
  zoneBound: [],
  refused: 'nothing',
  empty: 'nothing',
  missing: 'nothing',
  withoutOffset: 'utc',
  fromFileName: 'no',
  impossibleFileName: 'nothing',
  future: 'nothing',
}

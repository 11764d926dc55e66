import type { DateForm } from '../../../schemas/date-forms.ts'

/** Plain dates that js-yaml reads as timestamps of YAML 1.1, in two parts: those with an offset name an instant. */
export const TIMESTAMPS_WITH_OFFSET: readonly DateForm[] = [
  'offset-colon-t',
  'utc-t',
  'fraction-utc-t',
  'offset-colon',
  'offset-joined',
  'offset-hour',
  'offset-hour-t',
  'space-utc',
  'one-digit-hour-joined',
  'one-digit-hour-utc',
  'one-digit-hour-offset-t',
]

export const TIMESTAMPS_WITHOUT_OFFSET: readonly DateForm[] = [
  'date',
  'fraction-no-offset',
  'no-offset',
  'no-offset-t',
  'one-digit-hour',
  'zero-hour',
  'one-digit-hour-t',
  'no-padding-time',
]

export const TIMESTAMPS: readonly DateForm[] = [...TIMESTAMPS_WITHOUT_OFFSET, ...TIMESTAMPS_WITH_OFFSET]

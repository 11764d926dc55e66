/** What a generator does with what it cannot take, the worst last. */
export const EFFECTS = [
  /** It is taken as written, or nothing comes of it. */
  'nothing',
  /** A line in the log of the build; the site is as meant. */
  'warning',
  /** The page shows a gap, or the default of the field. */
  'drops-field',
  /** It is taken for another value than the one that was written. */
  'misreads',
  'drops-front-matter',
  'publishes-raw',
  'drops-post',
  'stops-build',
] as const
export type Effect = (typeof EFFECTS)[number]

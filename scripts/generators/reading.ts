/** What a generator made of one form. */
export const OUTCOMES = [
  /** The value as shown; for a date an instant that a person may mean. */
  'reads-as',
  /** A date, but one that nobody meant. */
  'misreads',
  /** The field counts as not written. */
  'drops-field',
  /** All of the front matter counts as not written; the body is published without it. */
  'drops-front-matter',
  /** The front matter is published as text of the body. */
  'publishes-raw',
  'drops-post',
  'stops-build',
  /** Two posts were written to one address. */
  'collides',
] as const

export interface Reading {
  readonly outcome: (typeof OUTCOMES)[number]
  readonly value?: unknown
  /** First line of what the generator said. */
  readonly message?: string
}

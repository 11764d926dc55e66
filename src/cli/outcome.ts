/** How a command ended; 2 beats 1. */
export type Outcome =
  /** Everything was done and nothing at or above the limit remains. */
  | 'fine'
  /** Problems remain, or `fix --diff` would change something. */
  | 'problems'
  /** The work could not all be done. */
  | 'unfinished'
  | 'interrupted'

export const EXIT_CODES = { fine: 0, problems: 1, unfinished: 2, interrupted: 130 } as const satisfies Record<
  Outcome,
  number
>

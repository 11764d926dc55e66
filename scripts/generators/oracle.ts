import type { Form, Surroundings } from './form.ts'

/** A real generator: how its probe is run, and what the posts that it is fed with look like. */
export interface Oracle {
  /** Folder in `fixtures/generators`. */
  readonly id: string
  /** Folder below `$ORACLES` with its `node_modules`; another's where two share one. */
  readonly installed: string
  readonly runner: 'ruby' | 'python' | 'node20' | 'node22'
  readonly probe: string
  readonly surroundings: Surroundings
  /** Whether it is asked about dates on a machine in UTC, too: some shift them by the offset of the machine. */
  readonly shiftsDates?: boolean
  /** Groups of forms that tell something new, where another generator shares the reader; default: all. */
  readonly groups?: readonly string[]
  readonly post: string
  readonly beside: string
  /** Forms of its own: nested fields, file names. */
  readonly forms: readonly Form[]
}

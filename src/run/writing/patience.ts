/** Bounds how long a run waits in vain for locks, whatever the number of folders and posts. */

// The lock is held for some milliseconds at a time; who does not get it for so long is up against something else.
const TOTAL_MS = 10_000

export interface Patience {
  /** How long to wait for the next lock at most, in milliseconds: half of what is left, so that no folder takes all. */
  share(): number
  /** A lock was not given in that time. Waits that end with the lock cost nothing. */
  waitedInVain(milliseconds: number): void
}

export function createPatience(total = TOTAL_MS): Patience {
  let left = total
  return {
    share: () => left / 2,
    waitedInVain: (milliseconds) => {
      left = Math.max(0, left - milliseconds)
    },
  }
}

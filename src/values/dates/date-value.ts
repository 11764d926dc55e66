/** Turns a day, and the time and offset that stand beside it, into one plain calendar value. */
export interface DateValue {
  /** 1 to 9999, Gregorian. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  /** 0 to 23; hour, minute and second are there together or not at all. */
  readonly hour?: number
  readonly minute?: number
  /** 0 to 59: a leap second is never a value, since no site generator keeps it. */
  readonly second?: number
  /** The digits after the decimal point, as written. */
  readonly fraction?: string
  /** Minutes east of UTC, or `Z` as written; -0 stands for `-00:00` (RFC 3339 4.3: the local offset is unknown). */
  readonly offsetMinutes?: number | 'Z'
}

/** A call that cannot be carried out: one line that says why, and one that helps on. */
export class UsageError extends Error {
  readonly hint: string | null

  constructor(message: string, hint: string | null = null) {
    super(message)
    this.name = 'UsageError'
    this.hint = hint
  }
}

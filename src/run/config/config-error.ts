/** A configuration that cannot be used: one line for each fault, and one that helps on. */
export class ConfigError extends Error {
  readonly hint: string | null

  constructor(message: string, hint: string | null = null) {
    super(message)
    this.name = 'ConfigError'
    this.hint = hint
  }
}

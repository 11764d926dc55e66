/** An option that a rule refuses, or a rule that does not exist; `path` leads to it from the setting. */
export class RuleSettingError extends Error {
  readonly rule: string
  readonly path: readonly (string | number)[]

  constructor(rule: string, path: readonly (string | number)[], reason: string) {
    super(reason)
    this.name = 'RuleSettingError'
    this.rule = rule
    this.path = path
  }
}

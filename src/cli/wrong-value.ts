import { UsageError } from './usage-error.ts'

/** An option whose value is none of those it takes; `explain-value.ts` finds the words, and the right form. */
export class WrongValue extends UsageError {
  readonly option: string
  readonly value: string
  readonly known: readonly string[]

  constructor(option: string, value: string, known: readonly string[]) {
    super(`${option}: wrong value`)
    this.option = option
    this.value = value
    this.known = known
  }
}

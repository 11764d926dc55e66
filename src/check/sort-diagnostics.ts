import { compareText } from '../values/compare-text.ts'
import type { Diagnostic } from './diagnostic.ts'

/** By offset, then rule, then message; what is said twice of one place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      a.start.offset - b.start.offset ||
      compareText(a.rule, b.rule) ||
      a.end.offset - b.end.offset ||
      compareText(a.message, b.message),
  )
  return sorted.filter((one, index) => {
    const before = sorted[index - 1]
    return (
      before === undefined ||
      before.rule !== one.rule ||
      before.message !== one.message ||
      before.start.offset !== one.start.offset ||
      before.end.offset !== one.end.offset
    )
  })
}

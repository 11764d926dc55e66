/** One line of a comparison; `' '` is in both. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

// Cells of the table: fields of real posts need some hundreds, and a hostile block must not need a gigabyte.
const MOST_CELLS = 1_000_000

/** Compares two lists of lines by their longest common subsequence; where that is too large, all lines between are replaced. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const mark = (lines: readonly string[], sign: DiffLine['mark']): DiffLine[] =>
    lines.map((text) => ({ mark: sign, text }))
  const middle = diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [...mark(before.slice(0, start), ' '), ...middle, ...mark(before.slice(before.length - end), ' ')]
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const width = b.length + 1
  const lengths = (a.length + 1) * width > MOST_CELLS ? null : new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths?.[i * width + j] ?? 0
  if (lengths !== null) {
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
      }
    }
  }
  const lines: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const old = a[i]
    const now = b[j]
    if (old !== undefined && old === now && lengths !== null) {
      lines.push({ mark: ' ', text: old })
      i++
      j++
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: old })
      i++
    } else if (now !== undefined) {
      lines.push({ mark: '+', text: now })
      j++
    }
  }
  return lines
}

/** The median of some numbers, with their quartiles. */
export interface Quartiles {
  readonly low: number
  readonly median: number
  readonly high: number
}

export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return below + (above - below) * (place % 1)
  }
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

/** Front matter nested deeper is hostile or a mistake: real posts nest 3 deep. */
export const DEPTH_LIMIT = 16
// An alias bomb reaches this in microseconds; the largest real block holds some dozens of values.
const NODE_LIMIT = 20_000

/** Whether data is nested deeper than 16 levels; a cycle is. */
export function isOverDepth(data: unknown): boolean {
  return exceeds(data, DEPTH_LIMIT)
}

function exceeds(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const child of Object.values(value)) if (exceeds(child, levels - 1)) return true
  return false
}

/** Whether data, aliases counted each time they are used, holds more values than any post needs. */
export function isOverSize(data: unknown): boolean {
  let seen = 0
  const stack: unknown[] = [data]
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (++seen > NODE_LIMIT) return true
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) stack.push(child ?? null)
  }
  return false
}

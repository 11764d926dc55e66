/** Data with every scalar as its text: types are what readers differ in by design. */
export function textsOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(textsOf)
  if (typeof data !== 'object' || data === null) return data === null || data === undefined ? '' : String(data)
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, textsOf(value)]))
}

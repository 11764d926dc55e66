/** Turns the data of a list into its entries, each with all names that count, the one to write first; null for what is no list. */
export function namesOfData(data: unknown, shape: 'keys' | 'keys-or-names'): string[][] | null {
  if (Array.isArray(data)) return data.map((one) => (isName(one) ? [String(one)] : namesOfEntry(one)))
  if (typeof data !== 'object' || data === null) return null
  return Object.entries(data).map(([key, value]) => (shape === 'keys' ? [key] : [key, ...namesOfEntry(value)]))
}

function namesOfEntry(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { key, name, display_name: display } = value as Record<string, unknown>
  return [key, name, display].filter(isName).map(String)
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

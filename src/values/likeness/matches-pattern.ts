/** Whether a name fits a pattern of a JSON Schema; one that is no regular expression fits nothing. */
export function matchesPattern(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return matchesLoosely(pattern, name)
  }
}

/** Patterns of older schemas are often wrong as Unicode ones: `\\-`. */
function matchesLoosely(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern).test(name)
  } catch {
    return false
  }
}

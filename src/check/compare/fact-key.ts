/**
 * A text that is the same for equal facts alone. Facts of our own rules are flat, texts and lists of texts by name, and one is
 * made for each post: their keys are put together by hand, with the length of each text before it, and others as JSON.
 */
export function factKey(fact: unknown): string {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return JSON.stringify(fact)
  let key = ''
  for (const name in fact) {
    const value = (fact as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'string') key += `${name.length}${name}=${value.length}:${value}`
    else if (Array.isArray(value)) {
      key += `${name.length}${name}[${value.length}`
      for (const item of value) {
        if (typeof item !== 'string') return JSON.stringify(fact)
        key += `,${item.length}:${item}`
      }
    } else return JSON.stringify(fact)
  }
  return key
}

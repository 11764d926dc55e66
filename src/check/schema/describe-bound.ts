/** Turns a keyword of JSON Schema and its limit into the words that zod has for the same; null for keywords that bound nothing. */
export function describeBound(keyword: string, limit: unknown): string | null {
  switch (keyword) {
    case 'minLength':
      return `Too small: expected string to have >=${limit} characters`
    case 'maxLength':
      return `Too big: expected string to have <=${limit} characters`
    case 'minItems':
      return `Too small: expected array to have >=${limit} items`
    case 'maxItems':
      return `Too big: expected array to have <=${limit} items`
    case 'minimum':
      return `Too small: expected number to be >=${limit}`
    case 'exclusiveMinimum':
      return `Too small: expected number to be >${limit}`
    case 'maximum':
      return `Too big: expected number to be <=${limit}`
    case 'exclusiveMaximum':
      return `Too big: expected number to be <${limit}`
    case 'multipleOf':
      return `Invalid number: must be a multiple of ${limit}`
    case 'pattern':
      return `Invalid string: must match pattern /${limit}/`
    case 'format':
      return `Invalid ${FORMATS.get(String(limit)) ?? String(limit)}`
    case 'minProperties':
      return `it must have at least ${limit} fields`
    case 'maxProperties':
      return `it may have at most ${limit} fields`
    default:
      return null
  }
}

// zod's nouns for its formats, by JSON Schema's names.
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['uri', 'URL'],
  ['url', 'URL'],
  ['iri', 'URL'],
  ['uri-reference', 'URL or path'],
  ['email', 'email address'],
  ['date', 'ISO date'],
  ['date-time', 'ISO datetime'],
  ['time', 'ISO time'],
  ['duration', 'ISO duration'],
  ['uuid', 'UUID'],
  ['ipv4', 'IPv4 address'],
  ['ipv6', 'IPv6 address'],
  ['hostname', 'host name'],
  ['regex', 'regular expression'],
])

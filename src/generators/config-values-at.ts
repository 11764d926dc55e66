/** What stands at a key path of a site's configuration. */
export interface FoundValue {
  readonly value: unknown
  /** The key that the first `*` of the path met; in a list, the text that stands there. */
  readonly key: string | null
}

// Shared parts of a configuration that is code could be met again and again.
const MOST_STEPS = 10_000

/**
 * Looks a key path up: `*` is any key or index. A call is looked through to the object that it is given. A `false` on the way
 * is found as it is: it turns off whatever would stand below.
 */
export function configValuesAt(tree: unknown, path: string, foldsKeyCase = false): FoundValue[] {
  const keys = path === '' ? [] : path.split('.')
  const found: FoundValue[] = []
  let steps = 0
  const visit = (value: unknown, at: number, key: string | null): void => {
    if (++steps > MOST_STEPS) return
    const part = keys[at]
    if (part === undefined || (value === false && at > 1)) {
      found.push({ value: part === undefined ? value : false, key })
      return
    }
    const holder = objectOf(value)
    if (holder === null) return
    if (part !== '*') {
      const own = foldsKeyCase ? foldedKey(holder, part) : part
      if (Object.hasOwn(holder, own)) visit((holder as Record<string, unknown>)[own], at + 1, key)
    } else if (Array.isArray(holder)) {
      for (const item of holder) visit(item, at + 1, key ?? (typeof item === 'string' ? item : null))
    } else {
      for (const [name, item] of Object.entries(holder)) visit(item, at + 1, key ?? name)
    }
  }
  visit(tree, 0, null)
  return found
}

function objectOf(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null
  return value instanceof CodeCall ? (value.given.map(objectOf).find((one) => one !== null) ?? null) : value
}

function foldedKey(holder: object, key: string): string {
  if (Object.hasOwn(holder, key)) return key
  const folded = key.toLowerCase()
  return Object.keys(holder).find((own) => own.toLowerCase() === folded) ?? key
}

/** A call in a configuration that is code: only what it is given is known. */
export class CodeCall {
  readonly name: string
  readonly given: readonly unknown[]

  constructor(name: string, given: readonly unknown[]) {
    this.name = name
    this.given = given
  }
}

import { ownText } from '../../values/characters/own-text.ts'
/** Gives equal facts the same number. Facts are small JSON; those of our own rules are texts and lists of texts by name. */
export class FactInterner {
  /** In the order in which they came: by number. */
  readonly facts: unknown[] = []
  /** Numbers of facts by hash; lists where several share one. */
  readonly #numbers = new Map<number, number | number[]>()
  readonly #texts = new Map<string, string>()

  /** The number of a fact, a new one if it is new. */
  numberOf(fact: unknown): number {
    const hash = hashOf(fact)
    const known = this.#numbers.get(hash)
    if (typeof known === 'number') {
      if (isEqual(this.facts[known], fact)) return known
      const added = this.#add(fact)
      this.#numbers.set(hash, [known, added])
      return added
    }
    const found = known?.find((number) => isEqual(this.facts[number], fact))
    if (found !== undefined) return found
    const added = this.#add(fact)
    if (known === undefined) this.#numbers.set(hash, added)
    else known.push(added)
    return added
  }

  #add(fact: unknown): number {
    return this.facts.push(this.#copy(fact)) - 1
  }

  /** Equal texts are kept once: a tag is in thousands of facts. */
  #copy(fact: unknown): unknown {
    if (typeof fact === 'string') return this.#texts.get(fact) ?? this.#addText(fact)
    if (Array.isArray(fact)) return fact.map((one) => this.#copy(one))
    if (typeof fact !== 'object' || fact === null) return fact
    return Object.fromEntries(Object.entries(fact).map(([name, one]) => [name, this.#copy(one)]))
  }

  #addText(text: string): string {
    // A text cut from a post would keep all of it.
    const copy = ownText(text)
    this.#texts.set(copy, copy)
    return copy
  }
}

/** 30 bits, which are kept without a box. Names are left out: facts of one rule have the same. */
function hashOf(fact: unknown, hash = 0): number {
  if (typeof fact === 'string') {
    let mixed = hash
    for (let at = 0; at < fact.length; at++) mixed = Math.imul(mixed ^ fact.charCodeAt(at), 0x01000193)
    return (mixed ^ (mixed >>> 15)) & 0x3fffffff
  }
  if (typeof fact !== 'object' || fact === null) return hashOf(String(fact), hash)
  let mixed = hash + 1
  if (Array.isArray(fact)) for (let at = 0; at < fact.length; at++) mixed = hashOf(fact[at], mixed)
  else for (const name in fact) mixed = hashOf((fact as Record<string, unknown>)[name], mixed)
  return mixed
}

function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return Object.is(left, right)
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    for (let at = 0; at < left.length; at++) if (!isEqual(left[at], right[at])) return false
    return true
  }
  let count = 0
  for (const name in left) {
    count++
    if (!Object.hasOwn(right, name)) return false
    if (!isEqual((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name])) return false
  }
  for (const _ in right) count--
  return count === 0
}

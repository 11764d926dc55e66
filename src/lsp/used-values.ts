import type { Data } from '../post/reading.ts'

// In UTF-16 code units: longer texts are no names that posts share.
const LONGEST = 60
// Of a list: no real post has so many, and a hostile one must not fill the memory.
const MOST_ITEMS = 100

/** A value of a field, and how many posts have it. */
export interface UsedValue {
  readonly value: string
  readonly posts: number
}

interface FieldValues {
  readonly name: string
  readonly isList: boolean
  readonly texts: readonly string[]
}

/** The short texts that the posts of a collection have in their fields: what completion can offer. */
export class UsedValues {
  readonly #posts = new Map<string, readonly FieldValues[]>()
  /** One copy of each text: one that is cut from a post would keep all of it. */
  readonly #texts = new Map<string, string>()

  /** Takes the fields of one post, in place of those it had before. */
  set(path: string, data: Data): void {
    const values: FieldValues[] = []
    for (const [field, value] of Object.entries(data)) {
      const isList = Array.isArray(value)
      const texts = (isList ? value.slice(0, MOST_ITEMS) : [value]).filter(isName)
      const own = [...new Set(texts)].map((text) => this.#keep(text))
      if (own.length > 0) values.push({ name: this.#keep(field), isList, texts: own })
    }
    this.#posts.set(path, values)
  }

  delete(path: string): void {
    this.#posts.delete(path)
  }

  /**
   * The values that the posts but one have in a field, the commonest first. Items of lists and authors are names that
   * posts share; of other texts (titles, mostly) only those that several posts have, where that is the rule.
   */
  of(field: string, except: string): readonly UsedValue[] {
    const counts = new Map<string, number>()
    let posts = 0
    let isNames = field === 'author'
    for (const [path, values] of this.#posts) {
      const own = path === except ? undefined : values.find(({ name }) => name === field)
      if (own === undefined) continue
      posts++
      isNames ||= own.isList
      for (const text of own.texts) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    if (!isNames && counts.size > posts / 2) return []
    return [...counts]
      .map(([value, count]) => ({ value, posts: count }))
      .filter((one) => isNames || one.posts > 1)
      .sort((a, b) => b.posts - a.posts)
  }

  #keep(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const copy = Buffer.from(text).toString()
    this.#texts.set(copy, copy)
    return copy
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && value.trim() !== '' && !value.includes('\n')
}

import type { NewCollection } from './config-text.ts'

/** The name of the constant for what was learned of each collection: `learnedPosts` for `posts`. */
export function nameSchemas(collections: readonly NewCollection[]): ReadonlyMap<NewCollection, string> {
  const names = new Map<NewCollection, string>()
  const taken = new Set<string>()
  for (const collection of collections) {
    if (collection.learned === null) continue
    const words = collection.name.match(/\p{ID_Continue}+/gu) ?? []
    const base = `learned${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
    let name = base
    for (let count = 2; taken.has(name); count++) name = `${base}_${count}`
    taken.add(name)
    names.set(collection, name)
  }
  return names
}

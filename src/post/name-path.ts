import type { KeyPath } from './place.ts'

/** A key path in words: `author.name`, item 2 of `tags`, `name` of item 1 of `authors`. People count from 1, programs from 0. */
export function namePath(path: KeyPath, quote = '`'): string {
  const parts: string[] = []
  let keys: string[] = []
  const closeKeys = (): void => {
    if (keys.length > 0) parts.unshift(`${quote}${keys.join('.')}${quote}`)
    keys = []
  }
  for (const key of path) {
    if (typeof key === 'string') {
      keys.push(key)
      continue
    }
    closeKeys()
    parts.unshift(`item ${key + 1}`)
  }
  closeKeys()
  return parts.join(' of ')
}

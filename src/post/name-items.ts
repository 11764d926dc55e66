import { namePath } from './name-path.ts'
import type { KeyPath } from './place.ts'

/**
 * Rules, those of plugins too, name what they found by its key path, whose items count from 0. Where a message does so,
 * people get the name that counts from 1, in the words of `name`.
 */
export function nameItems(text: string, path: KeyPath, name: (path: KeyPath) => string = namePath): string {
  if (path.length < 2 || !text.includes('`')) return text
  let named = text
  for (let length = path.length; length > 1; length--) {
    const part = path.slice(0, length)
    // A function, since a key may hold `$&`, and the name is made only where it is needed.
    if (part.some((key) => typeof key === 'number')) named = named.replaceAll(`\`${part.join('.')}\``, () => name(part))
  }
  return named
}

import { nameItems as replaceItems } from '../../post/name-items.ts'
import type { KeyPath } from '../../post/place.ts'
import type { Catalogue } from '../catalogue.ts'

/** What paths are called where an item of a list is so called: `author.name`, `tags` 的第 2 项, `authors` 第 1 项的 `name`. */
export function itemNames(item: string): Pick<Catalogue, 'namePath' | 'nameItems'> {
  const beforeHan = new RegExp(`(第 \\d+ ${item}) (?=[\\p{Script=Han}])`, 'gu')
  const namePath = (path: KeyPath, quote = '`'): string => {
    let named = ''
    let keys: string[] = []
    const closeKeys = (isLast: boolean): void => {
      if (keys.length === 0) return
      const name = `${quote}${keys.join('.')}${quote}`
      named += named === '' ? `${name}${isLast ? '' : ' '}` : `的 ${name}${isLast ? '' : ' '}`
      keys = []
    }
    for (const [at, key] of path.entries()) {
      if (typeof key === 'string') {
        keys.push(key)
        continue
      }
      closeKeys(false)
      named += `${at === path.length - 1 ? '的' : ''}第 ${key + 1} ${item}`
    }
    closeKeys(true)
    return named
  }
  // No blank is left between the name of an item and the Chinese behind it.
  const nameItems = (text: string, path: KeyPath): string => {
    const named = replaceItems(text, path, namePath)
    return named === text ? text : named.replace(beforeHan, '$1')
  }
  return { namePath, nameItems }
}

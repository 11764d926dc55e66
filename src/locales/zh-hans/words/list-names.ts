import { listNames as joinNames } from '../../zh/list-names.ts'

/** Turns the names that are allowed into words: `a`、`b` 或 `c`. */
export function listNames(names: readonly string[]): string {
  return joinNames(names, (count) => `另外 ${count} 个值之一`)
}

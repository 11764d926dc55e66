import type { Block } from '../../../src/post/block.ts'
import { split } from '../../../src/post/split.ts'

/** The block of a post whose front matter is this TOML. */
export function blockOfToml(toml: string): Block {
  const { block } = split(`+++\n${toml}\n+++\nBody\n`)
  if (block === null) throw new Error('the test text is no block')
  return block
}

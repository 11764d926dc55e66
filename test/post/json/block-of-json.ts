import type { Block } from '../../../src/post/block.ts'
import { split } from '../../../src/post/split.ts'

/** The block of a post whose front matter is this JSON, in the fence that takes any text. */
export function blockOfJson(json: string, fence: '---json' | ';;;' = '---json'): Block {
  const closer = fence === ';;;' ? ';;;' : '---'
  const { block } = split(`${fence}\n${json}\n${closer}\nBody\n`)
  if (block === null) throw new Error('the test text is no block')
  return block
}

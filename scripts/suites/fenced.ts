import type { Format } from '../../src/post/block.ts'

const FENCES: Record<Format, readonly [string, string]> = { yaml: ['---', '---'], toml: ['+++', '+++'], json: ['', ''] }

/** A post whose front matter is the block. Hugo knows JSON without fences alone. */
export function fenced(block: string, format: Format): string {
  const [opener, closer] = FENCES[format]
  if (opener === '') return block
  return `${opener}\n${block}${block.endsWith('\n') ? '' : '\n'}${closer}\n`
}

import { createRequire } from 'node:module'
import type { Answer, Reader } from './reader.ts'
import { textsOf } from './texts-of.ts'

interface JsYaml {
  readonly FAILSAFE_SCHEMA: unknown
  load(text: string, options: { schema: unknown }): unknown
}

const require = createRequire(import.meta.url)

/** js-yaml 3, which gray-matter brings, and js-yaml 4. */
export const jsYaml: readonly Reader[] = [
  readerOf('js-yaml 3', createRequire(require.resolve('gray-matter'))('js-yaml')),
  readerOf('js-yaml 4', require('js-yaml')),
]

function readerOf(name: string, { FAILSAFE_SCHEMA, load }: JsYaml): Reader {
  const read = (block: string): Answer => {
    try {
      return { ok: true, data: textsOf(load(block, { schema: FAILSAFE_SCHEMA })) }
    } catch (error) {
      return { ok: false, message: String((error as Error).message).split('\n')[0] ?? '' }
    }
  }
  return { name, formats: ['yaml'], read: (blocks) => blocks.map(read) }
}

import type { Entry } from '../tree.ts'
import { parseFlatTree } from './parse-flat-tree.ts'
import { parseYamlTree, type YamlTree } from './parse-yaml-tree.ts'
import { scanFields } from './scan-fields.ts'

/**
 * The fields, with places, of a YAML block that loads and starts at `offset` of the post, without its comments. Only
 * what is not plain is parsed; where the fields cannot be told apart line by line, or one has an error, all of it is.
 */
export function parseFields(text: string, offset: number): Pick<YamlTree, 'root' | 'errors'> {
  const entries: Entry[] = []
  for (const { start, end } of scanFields(text)) {
    const source = text.slice(start, end)
    const { root, errors = [] }: Partial<YamlTree> =
      parseFlatTree(source, start + offset) ?? parseYamlTree(source, start + offset)
    if (root?.kind !== 'map' || errors.length > 0) return parseYamlTree(text, offset)
    entries.push(...root.entries)
  }
  return { root: { kind: 'map', span: { start: offset, end: offset + text.length }, flow: false, entries }, errors: [] }
}

import type { Entry } from '../tree.ts'
import { parseYamlTree, type YamlTree } from './parse-yaml-tree.ts'
import { scanFields } from './scan-fields.ts'
import { scanYaml } from './scan-yaml.ts'

// A parser costs a quarter of a whole head before its first character (34 of 134 µs).
const PARSED_LIMIT = 3

/**
 * The fields, with places, of a YAML block that loads and starts at `offset` of the post, without its comments. Only
 * what is not plain is parsed; where that is much, or the fields cannot be reported apart line by line, all of it is.
 */
export function parseFields(text: string, offset: number): Pick<YamlTree, 'root' | 'errors'> {
  const entries: Entry[] = []
  let parsed = 0
  for (const { start, end } of scanFields(text)) {
    const source = text.slice(start, end)
    const scanned = scanYaml(source, start + offset)?.tree ?? null
    if (scanned === null && ++parsed > PARSED_LIMIT) return parseYamlTree(text, offset)
    const { root, errors = [] }: Partial<YamlTree> = scanned ?? parseYamlTree(source, start + offset)
    if (root?.kind !== 'map' || errors.length > 0) return parseYamlTree(text, offset)
    entries.push(...root.entries)
  }
  return { root: { kind: 'map', span: { start: offset, end: offset + text.length }, flow: false, entries }, errors: [] }
}

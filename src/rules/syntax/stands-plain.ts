import type { Entry } from '../../post/tree.ts'
import { scanYaml } from '../../post/yaml/scan-yaml.ts'

/** Whether a text without quotes is read as itself, wherever it stands. */
export function standsPlain(text: string, part: 'key' | 'value'): boolean {
  const line = text.replace(/\s+/g, ' ')
  const [entry] = rootOf(part === 'key' ? `${line}: 1\n` : `k: [${line}]\n`)
  if (part === 'key') return entry?.key.text === line
  const item = entry?.value.kind === 'list' ? entry.value.items[0] : undefined
  return item?.kind === 'scalar' && item.style === 'plain' && item.text === line
}

function rootOf(text: string): readonly Entry[] {
  const root = scanYaml(text, 0)?.tree.root
  return root?.kind === 'map' ? root.entries : []
}

import { latePart } from '../late/late-part.ts'
import { scanYaml } from '../post/yaml/scan-yaml.ts'

const yaml = latePart<typeof import('js-yaml')>('js-yaml')

/**
 * The data of a YAML or JSON file of a site; of equal keys the last counts, as for the generators. The scanner first: to load js-yaml
 * takes as long as to lint a few posts. Throws js-yaml's YAMLException.
 */
export function loadData(text: string): unknown {
  const scan = scanYaml(text.endsWith('\n') ? text : `${text}\n`, 0)
  return scan === null ? yaml().load(text, { json: true }) : scan.data
}

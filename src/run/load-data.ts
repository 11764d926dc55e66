import { latePart } from '../late/late-part.ts'

const yaml = latePart<typeof import('js-yaml')>('js-yaml')

/** The data of a YAML or JSON file of a site; of equal keys the last counts, as for the generators. Throws js-yaml's YAMLException. */
export function loadData(text: string): unknown {
  return yaml().load(text, { json: true })
}

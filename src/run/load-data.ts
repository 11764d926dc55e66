import { load } from 'js-yaml'

/** The data of a YAML or JSON file of a site. Throws js-yaml's YAMLException. */
export function loadData(text: string): unknown {
  return load(text)
}

/** The readers of YAML that the scanner declines, with their packages: a part of its own. */
export { parseYamlTree } from './yaml/parse-yaml-tree.ts'
export { readYamlFully } from './yaml/read-yaml-fully.ts'

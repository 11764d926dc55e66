/** The readers of all that is not plain, with their packages: a part of its own, loaded at the first post that needs it. */
export { parseJsonTree } from './json/parse-json-tree.ts'
export { readJson } from './json/read-json.ts'
export { parseTomlTree } from './toml/parse-toml-tree.ts'
export { readToml } from './toml/read-toml.ts'
export { parseYamlTree } from './yaml/parse-yaml-tree.ts'
export { readYamlFully } from './yaml/read-yaml-fully.ts'

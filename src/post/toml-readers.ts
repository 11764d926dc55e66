/** The readers of TOML, with their package: a part of its own. */
export { parseTomlTree } from './toml/parse-toml-tree.ts'
export { readToml } from './toml/read-toml.ts'

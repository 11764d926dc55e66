/** The readers of JSON, with their package: a part of its own. */
export { parseJsonTree } from './json/parse-json-tree.ts'
export { readJson } from './json/read-json.ts'

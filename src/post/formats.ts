import type { Block, Format } from './block.ts'
import { parseJsonTree } from './json/parse-json-tree.ts'
import { readJson } from './json/read-json.ts'
import type { Reading } from './reading.ts'
import { parseTomlTree } from './toml/parse-toml-tree.ts'
import { readToml } from './toml/read-toml.ts'
import type { Tree } from './tree.ts'
import { parseYamlTree } from './yaml/parse-yaml-tree.ts'
import { readYaml } from './yaml/read-yaml.ts'

/** What a format of front matter must be able to do; one row per format. */
const FORMATS: Record<Format, { read(block: Block): Reading; parse(block: Block): Tree }> = {
  yaml: { read: readYaml, parse: (block) => parseYamlTree(block.text, block.span.start) },
  toml: { read: readToml, parse: parseTomlTree },
  json: { read: readJson, parse: parseJsonTree },
}

/** Reads the data of a block. */
export function readBlock(block: Block): Reading {
  return FORMATS[block.format].read(block)
}

/** The block as written, with places. */
export function parseTree(block: Block): Tree {
  return FORMATS[block.format].parse(block)
}

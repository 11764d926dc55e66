import type { Block, Format } from './block.ts'
import { jsonReaders, tomlReaders, yamlReaders } from './late-readers.ts'
import type { Reading } from './reading.ts'
import type { Tree } from './tree.ts'
import { readYaml } from './yaml/read-yaml.ts'
import { scanBlock } from './yaml/scan-yaml.ts'

/** What a format of front matter must be able to do; one row per format. */
const FORMATS: Record<Format, { read(block: Block): Reading; parse(block: Block): Tree }> = {
  yaml: { read: readYaml, parse: parseYaml },
  toml: { read: (block) => tomlReaders().readToml(block), parse: (block) => tomlReaders().parseTomlTree(block) },
  json: { read: (block) => jsonReaders().readJson(block), parse: (block) => jsonReaders().parseJsonTree(block) },
}

/** The scanner first, as where data is read; only what it declines takes a parser. */
function parseYaml(block: Block): Tree {
  return scanBlock(block).tree ?? yamlReaders().parseYamlTree(block.text, block.span.start)
}

/** Reads the data of a block. */
export function readBlock(block: Block): Reading {
  return FORMATS[block.format].read(block)
}

/** The block as written, with places. */
export function parseTree(block: Block): Tree {
  return FORMATS[block.format].parse(block)
}

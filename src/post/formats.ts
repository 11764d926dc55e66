import type { Block, Format } from './block.ts'
import { fullReaders } from './late-full-readers.ts'
import type { Reading } from './reading.ts'
import type { Tree } from './tree.ts'
import { readYaml } from './yaml/read-yaml.ts'
import { scanBlock } from './yaml/scan-yaml.ts'

/** What a format of front matter must be able to do; one row per format. */
const FORMATS: Record<Format, { read(block: Block): Reading; parse(block: Block): Tree }> = {
  yaml: { read: readYaml, parse: parseYaml },
  toml: { read: (block) => fullReaders().readToml(block), parse: (block) => fullReaders().parseTomlTree(block) },
  json: { read: (block) => fullReaders().readJson(block), parse: (block) => fullReaders().parseJsonTree(block) },
}

/** The scanner first, as where data is read; only what it declines takes a parser. */
function parseYaml(block: Block): Tree {
  return scanBlock(block).tree ?? fullReaders().parseYamlTree(block.text, block.span.start)
}

/** Reads the data of a block. */
export function readBlock(block: Block): Reading {
  return FORMATS[block.format].read(block)
}

/** The block as written, with places. */
export function parseTree(block: Block): Tree {
  return FORMATS[block.format].parse(block)
}

import { latePart } from '../../late/late-part.ts'
import type { Block, Format } from '../../post/block.ts'
import { dataOfNode } from '../../post/data-of-node.ts'
import { parseTree, readBlock } from '../../post/formats.ts'

const codeReader = latePart<typeof import('./read-code.ts')>('read-code')

const FORMATS: Readonly<Record<string, Format>> = { yml: 'yaml', yaml: 'yaml', toml: 'toml', json: 'json' }

/** What a file of a site's configuration says: data parsed, and of code, which is never run, the literals. Null where it says nothing. */
export function siteData(path: string, text: string): unknown {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const format = FORMATS[ending]
  try {
    return format === undefined ? codeReader().readCode(text) : (plainJson(format, text) ?? parse(format, text))
  } catch {
    return null
  }
}

/** JSON with comments, as in a configuration of Hugo, is for the parser. */
function plainJson(format: Format, text: string): unknown {
  try {
    return format === 'json' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

function parse(format: Format, text: string): unknown {
  const source = text.endsWith('\n') ? text : `${text}\n`
  const edge = { start: 0, end: 0 }
  const span = { start: 0, end: source.length }
  const block: Block = {
    format,
    fence: '---',
    text: source,
    source,
    span,
    opener: edge,
    closer: edge,
    bodyStart: source.length,
    eol: '\n',
  }
  const { data } = readBlock(block)
  if (data !== null) return data
  // A tag or an anchor that the generator knows keeps no field from being read.
  const { root } = parseTree(block)
  return root === null ? null : dataOfNode(root)
}

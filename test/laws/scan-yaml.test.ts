import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../../src/post/block.ts'
import { split } from '../../src/post/split.ts'
import { parseYamlTree } from '../../src/post/yaml/parse-yaml-tree.ts'
import { readYamlFully } from '../../src/post/yaml/read-yaml-fully.ts'
import { scanBlock, scanYaml } from '../../src/post/yaml/scan-yaml.ts'
import { SEEDS } from './seeds.ts'
import { woundedBlock, yamlBlock } from './yaml-blocks.ts'

/** Whether the scanner reads a block; if so, it must read what the full reader does, without an issue. */
function holds(text: string): boolean {
  const start = '---\n'.length
  const end = start + text.length
  const block: Block = {
    format: 'yaml',
    fence: '---',
    text,
    // What follows the block closes whatever it has left open.
    source: `---\n${text}---\n  c" d' e]} f: g`,
    span: { start, end },
    opener: { start: 0, end: 3 },
    closer: { start: end, end: end + 3 },
    bodyStart: end + 4,
    eol: '\n',
  }
  const scan = scanBlock(block)
  const { data } = scan
  if (data === null) {
    expect(scanYaml(text, start)).toBeNull()
    // How far it came spares the full reader work, and changes nothing that it says.
    expect(readYamlFully(block, scan)).toEqual(readYamlFully(block))
    return false
  }
  expect(scan).toEqual(scanYaml(text, start))
  const full = readYamlFully(block)
  expect(full.issues).toEqual([])
  // The order of keys, too; and what JSON takes for the same, such as NaN and null. (`toStrictEqual` stumbles over a key named constructor.)
  expect(JSON.stringify(data)).toBe(JSON.stringify(full.data))
  expect(isDeepStrictEqual(data, full.data)).toBe(true)
  const { root, comments, errors } = parseYamlTree(text, start)
  expect(errors).toEqual([])
  expect(scan.tree).toStrictEqual({ root, comments })
  return true
}

it('the scanner reads nothing otherwise than the full reader', () => {
  let read = 0
  fc.assert(
    fc.property(yamlBlock, (text) => {
      if (holds(text)) read++
    }),
    { numRuns: 500 },
  )
  // Three of five are read: a law that meets none would mean nothing.
  expect(read).toBeGreaterThan(200)
})

it('nor blocks with wounds', () => {
  fc.assert(
    fc.property(woundedBlock, (text) => void holds(text)),
    { numRuns: 700 },
  )
})

it('and reads the blocks of real kinds of posts', () => {
  const blocks = SEEDS.map((text) => split(text).block).filter((block) => block?.format === 'yaml')
  expect(blocks.filter((block) => !holds(block?.text ?? '')).map((block) => block?.text)).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { post } from '../../schemas/post.ts'
import { checkPost } from '../../src/check/check-post.ts'
import { createCertifier } from '../../src/check/create-certifier.ts'
import { createSettings } from '../../src/check/create-settings.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { parseTree } from '../../src/post/formats.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { split } from '../../src/post/split.ts'
import { loadYaml } from '../../src/post/yaml/load-yaml.ts'
import { parseFlatTree } from '../../src/post/yaml/parse-flat-tree.ts'
import { parseYamlTree } from '../../src/post/yaml/parse-yaml-tree.ts'
import { dataOfFlat, readFlat } from '../../src/post/yaml/read-flat.ts'
import { readYamlFully } from '../../src/post/yaml/read-yaml-fully.ts'
import { RULES } from '../../src/rules/index.ts'
import { blocks, bodies, names } from './plain-posts.ts'

const settings = createSettings({ schema: readZodSchema(post), rules: RULES, now: Date.UTC(2026, 10, 23) / 1000 })
const { certify } = createCertifier({ ...settings, rules: settings.rules.values() }, parseTree)

describe('the short way of plain posts', () => {
  it('accepts only posts in which the recipe finds nothing, with the same facts', () => {
    let accepted = 0
    fc.assert(
      fc.property(blocks, bodies, names, (block, body, path) => {
        const source = sourceOfText(path, `---\n${block}---\n${body}`)
        const facts = certify(source)
        if (facts === null) return
        accepted++
        const result = checkPost(source, settings)
        expect({ block, found: result.diagnostics, skipped: result.skipped, undecided: result.undecided }).toEqual({
          block,
          found: [],
          skipped: null,
          undecided: false,
        })
        expect({ ...facts.own, ...facts.shared }).toEqual(result.facts)
      }),
      { numRuns: 20_000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  it('reads the same data as the full reader, or hands over', () => {
    const pieces = fc.constantFrom(
      'a',
      'b: ',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '#',
      '1',
      '.',
      'true',
      '{',
      '}',
      '\\',
      '&',
      'x',
      '|',
      '~',
      '-',
      '中',
    )
    let read = 0
    fc.assert(
      fc.property(
        fc.oneof(
          blocks,
          fc.array(pieces, { maxLength: 14 }).map((parts) => `${parts.join('')}\n`),
        ),
        (text) => {
          const flat = readFlat(text, 0)
          if (flat === null || flat.fields.length === 0 || flat.end !== text.length || !text.endsWith('\n')) return
          read++
          const { block } = split(`---\n${text}---\n`)
          expect(block === null ? null : readYamlFully(block)).toEqual({ data: dataOfFlat(flat.fields), issues: [] })
          const { root, comments } = parseYamlTree(text, 4)
          expect(parseFlatTree(text, 4)).toEqual({ root, comments })
        },
      ),
      { numRuns: 6000 },
    )
    expect(read).toBeGreaterThan(300)
  })

  it('hands over or agrees for every short value', () => {
    const alphabet = ['a', '1', ' ', ':', '#', '-', '[', ']', ',', '"', "'", '.', '\n', '{', '~', 'é']
    let read = 0
    const check = (value: string): void => {
      const text = `k: ${value}\nz: z\n`
      const flat = readFlat(text, 0)
      if (flat === null || flat.end !== text.length) return
      read++
      const own = JSON.stringify(dataOfFlat(flat.fields))
      let full: string
      try {
        full = JSON.stringify(loadYaml(text))
      } catch (error) {
        full = String(error)
      }
      if (own !== full) expect({ text, own }).toEqual({ text, own: full })
    }
    const grow = (value: string, left: number): void => {
      check(value)
      if (left > 0) for (const mark of alphabet) grow(value + mark, left - 1)
    }
    grow('', 4)
    expect(read).toBeGreaterThan(1000)
  })
})

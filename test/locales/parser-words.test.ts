import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARSER_WORDS as SIMPLIFIED } from '../../src/locales/zh-hans/words/parser-words.ts'
import { SYNTAX_REPAIRS as REPAIRS } from '../../src/locales/zh-hans/words/syntax-advice.ts'
import { PARSER_WORDS as TRADITIONAL } from '../../src/locales/zh-hant/words/parser-words.ts'
import { SYNTAX_REPAIRS as REPAIRS_HANT } from '../../src/locales/zh-hant/words/syntax-advice.ts'
import { KNOWN } from '../../src/post/toml/describe-toml-error.ts'
import { SYNTAX_REPAIRS } from '../../src/rules/syntax/syntax-repairs.ts'

/** The last text of each pair in a table of a file. */
function textsIn(path: string, table: string): string[] {
  const text = readFileSync(path, 'utf8')
  const rows = text.slice(text.indexOf(`const ${table}`), text.indexOf('\n]', text.indexOf(`const ${table}`)))
  return [...rows.matchAll(/, '((?:[^'\\]|\\.)+)'\],$/gm)].map(([, words = '']) => words)
}

const REASONS = textsIn('src/post/yaml/describe-reason.ts', 'REASONS')

describe.each([
  ['zh-Hans', SIMPLIFIED, REPAIRS],
  ['zh-Hant', TRADITIONAL, REPAIRS_HANT],
])('%s', (_, words, repairs) => {
  it('has the words of all parsers that are known', () => {
    expect(REASONS.length).toBeGreaterThan(10)
    for (const reason of [...REASONS, ...KNOWN.map(([, , detail]) => detail)]) expect(words).toHaveProperty([reason])
  })

  it('has the title of each repair of syntax', () => {
    expect(Object.keys(repairs).sort()).toEqual([...SYNTAX_REPAIRS.keys()].sort())
  })
})

import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const config = JSON.stringify({ collections: [{ files: 'p/*.md', schema: './s.json' }] })

async function check(schema: object, block: string) {
  const cwd = tempFolder({
    'p/a.md': `---\n${block}\n---\n`,
    'p/b.md': '---\nother: 1\n---\n',
    's.json': JSON.stringify(schema),
    'postlint.config.json': config,
  })
  return runCli(['check', 'p', '--untrusted', '--format', 'compact'], { cwd })
}

const doubled = (depth: number) => ({
  type: 'object',
  $ref: '#/$defs/a0',
  $defs: Object.fromEntries(
    Array.from({ length: depth }, (_, at) => {
      const next = { $ref: `#/$defs/a${at + 1}` }
      return [`a${at}`, at === depth - 1 ? { minProperties: 1 } : { allOf: [next, next] }]
    }),
  ),
})
const pattern = (text: string) => ({ type: 'object', properties: { t: { type: 'string', pattern: text } } })
const long = `t: ${'a'.repeat(60_000)}!`

describe('a schema of a stranger', () => {
  it.each([
    ['a pattern that backtracks', pattern('^(a+)+$'), long, 'invalid-value `t`'],
    ['a choice that overlaps', pattern('^(a|a)*$'), long, 'invalid-value `t`'],
    [
      'the same in names',
      { type: 'object', patternProperties: { '^(a+)+$': {} }, additionalProperties: false },
      `${'a'.repeat(5000)}b: 1`,
      'unknown-field',
    ],
    ['a pattern that looks back', pattern('(a+)+\\1$'), long, 'with its pattern /(a+)+\\1$/ it takes more than'],
    ['references that double', doubled(40), 'a: 1', 'rule-failure the schema could not be applied'],
    [
      'items that must differ',
      { type: 'object', properties: { t: { uniqueItems: true } } },
      `t: [${Array.from({ length: 9000 }, (_, at) => (at === 0 ? '{a: 1}' : at)).join(', ')}]`,
      'rule-failure the schema',
    ],
    [
      'items of a long list',
      { type: 'object', properties: { t: { items: { enum: Array.from({ length: 9000 }, (_, at) => at) } } } },
      `t: [${'8999, '.repeat(5000)}1]`,
      'rule-failure the schema',
    ],
  ])('ends in a problem of its post: %s', async (_, schema, block, message) => {
    const { stdout } = await check(schema, block)
    expect(stdout.split('\n')[0]).toMatch(/^p\/a\.md:\d+:\d+: error /)
    expect(stdout).toContain(message)
  })

  it.each([
    [
      'too many parts',
      { type: 'object', allOf: Array.from({ length: 6000 }, () => ({ minProperties: 1 })) },
      'more than 5000 parts',
    ],
    ['a pattern that is too long', pattern('(?:a{1000}){1000}'), 'too long when its counts are written out'],
    ['a pattern that is none', pattern('(a'), 'the JSON Schema is broken'],
  ])('is refused with a sentence: %s', async (_, schema, message) => {
    const { code, stderr } = await check(schema, 'a: 1')
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { lintPost } from '../../src/check/lint-post.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import { settingsOf } from '../../src/library/options.ts'
import { readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Safety } from '../../src/rules/rule.ts'
import { diffOfBytes } from '../../src/run/diff-of-bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'postlint-laws-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = settingsOf({ now: 1_795_457_400, rules: { 'unknown-field': 'off' } })

const WORDS = [
  '散步',
  'a walk',
  'emoji 👩‍👩‍👧 here',
  'it’s',
  "it's",
  'a "b" c',
  'Zoë',
  '𠮷野家',
  'x: y',
  'a # b',
  'no',
  '012',
  '   ',
  '​hidden',
]
const word = fc.constantFrom(...WORDS)

/** A text in one of the ways in which people write it, right or wrong. */
const scalar = fc
  .tuple(word, fc.constantFrom('plain', 'single', 'double'), fc.boolean())
  .map(([text, style, blank]) => {
    const value = blank ? `${text} ` : text
    if (style === 'single') return `'${value.replaceAll("'", "''")}'`
    return style === 'double' ? JSON.stringify(value) : value
  })
const list = fc.oneof(
  fc.array(scalar, { maxLength: 4 }).map((items) => ` [ ${items.join(', ')} ]`),
  fc.array(scalar, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `\n  - ${item}`).join('')),
  scalar.map((item) => ` ${item}`),
)
const date = fc.constantFrom('2023-10-28', '2023/10/28', '2023-10-28T10:00:00', '2023年10月28日', '2023-13-45', '')
const url = fc.constantFrom(
  'https://example.com/a',
  '<https://example.com/a>',
  'example.com/a',
  'https//example.com',
  '" https://example.com/a"',
)
const gap = fc.constantFrom('', '', '', ' # 注', '\n# a remark', '\n')
const line = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'titel', 'author', 'comments'), scalar).map(([key, value]) => `${key}: ${value}`),
  fc.tuple(fc.constantFrom('tags', 'categories', 'tag'), list).map(([key, value]) => `${key}:${value}`),
  date.map((value) => `date: ${value}`),
  url.map((value) => `from: ${value}`),
  fc.constantFrom(
    'layout: post',
    'layout:post',
    'layout: ',
    '\tlayout: post',
    'own: { a: 1 }',
    '# postlint-disable empty-field',
  ),
)
const post = fc
  .tuple(
    fc.array(fc.tuple(line, gap), { maxLength: 9 }),
    fc.constantFrom('---', '---', '---', '----', '--- '),
    fc.constantFrom('---', '---', '---', '...', '--'),
    fc.constantFrom('\n', '\r\n', 'mixed'),
    fc.boolean(),
    fc.constantFrom(
      '',
      '[a walk](https://example.com/a)\n---\n\nText 👋',
      'Text\r\nmore\n',
      '\n\n# 散步\n---\ntitle: body\n---\n',
    ),
  )
  .map(([fields, opener, closer, eol, bom, body]) => {
    const lines = [opener, ...fields.map(([text, after]) => text + after), closer].join('\n')
    let count = 0
    const head = `${lines}\n`.replaceAll('\n', () => (eol === 'mixed' ? (count++ % 2 === 0 ? '\n' : '\r\n') : eol))
    return { text: (bom ? '\uFEFF' : '') + head + body, body }
  })

function fix(text: string, safeties: readonly Safety[]) {
  const before = sourceOfText('post.md', text)
  const { source, result, applied } = fixPost(before, settings, safeties)
  return { before, source, result, applied, text: (source.bom ? '\uFEFF' : '') + source.text }
}

const tiers = fc.constantFrom<readonly Safety[]>(['safe'], ['safe', 'unsafe'])
const runs = { numRuns: 300 }

describe('fixing any post', () => {
  it('keeps the body, and every field that no fix names', () => {
    fc.assert(
      fc.property(post, tiers, ({ text, body }, safeties) => {
        const { before, source, applied, text: after } = fix(text, safeties)
        expect(after.endsWith(body)).toBe(true)
        const old = readPost(before).post
        const now = readPost(source).post
        if (old === null || now === null) return
        expect(now.body()).toBe(old.body())
        const named = applied.flatMap(({ fix: { fields } }) => (fields === 'any' ? [] : fields))
        if (applied.some(({ fix: { fields } }) => fields === 'any')) return
        for (const [key, value] of Object.entries(old.data)) {
          if (!named.includes(key)) expect(now.data[key]).toEqual(value)
        }
      }),
      runs,
    )
  })

  it('is done after one run: nothing applicable is left, and a second run changes nothing', () => {
    fc.assert(
      fc.property(post, tiers, ({ text }, safeties) => {
        const once = fix(text, safeties)
        expect(fix(once.text, safeties).text).toBe(once.text)
        const refused = once.result.diagnostics.filter(({ rule }) => rule === 'rule-failure')
        const left = lintPost(once.source, settings).diagnostics.filter(({ fixes }) =>
          fixes.some(({ safety }) => safeties.includes(safety)),
        )
        expect(refused.map(({ message }) => message)).toEqual([])
        expect(left.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
      }),
      runs,
    )
  })

  it('is the same as applying its diff', () => {
    fc.assert(
      fc.property(post, ({ text }) => {
        const { text: after } = fix(text, ['safe', 'unsafe'])
        fc.pre(after !== text)
        writeFileSync(join(folder, 'p.md'), text)
        const diff = diffOfBytes('p.md', Buffer.from(text), Buffer.from(after))
        const input = Buffer.from(diff, 'latin1')
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input,
          stdio: ['pipe', 'ignore', 'pipe'],
        })
        expect(readFileSync(join(folder, 'p.md'), 'utf8')).toBe(after)
      }),
      { numRuns: 60 },
    )
  })
})

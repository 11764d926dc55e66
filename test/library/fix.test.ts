import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixFiles, fixText } from '../../src/library/index.ts'
import { GOOD, withLine } from '../cli/posts.ts'
import { tempFolder } from '../cli/run-cli.ts'

const UNTRIMMED = withLine('author', 'author: "Lin Yi "')
const TRIMMED = withLine('author', 'author: "Lin Yi"')

it('fixes a text and says what it did and what remains', () => {
  const { text, fixed, problems } = fixText(`\uFEFF${UNTRIMMED.replace(/^date:.*\n/m, 'date:\n')}`, { path: 'a.md' })
  expect(text).toBe(TRIMMED.replace(/^date:.*\n/m, 'date:\n'))
  expect(fixed.map(({ rule }) => rule).sort()).toEqual(['byte-order-mark', 'untrimmed-value'])
  expect(problems.map(({ rule, field }) => [rule, field])).toEqual([['empty-field', 'date']])
})

it('keeps unsafe fixes for those who ask for them', () => {
  const text = withLine('from', null).replace('[A walk along', '[Walking along')
  expect(fixText(text).text).toBe(text)
  expect(fixText(text, { unsafe: true }).text).toContain('from: https://example.com/2026/river-walk.html\n')
})

it('fixes files and returns the report; a path without posts throws', async () => {
  const cwd = tempFolder({ 'a.md': UNTRIMMED, 'b.md': GOOD.replaceAll('A walk', 'B').replaceAll('walk.html', 'b') })
  const { summary, files } = await fixFiles(['.'], { cwd })
  expect(summary).toMatchObject({ checked: 2, fixed: 1, errors: 0 })
  expect(files.map(({ path }) => path)).toEqual(['a.md'])
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(TRIMMED)
  await expect(fixFiles(['none'], { cwd })).rejects.toThrow('none')
})

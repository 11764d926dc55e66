import { describe, expect, it } from 'vitest'
import { applyFixes } from '../rules/fix-example.ts'
import { lint, verdicts } from '../rules/lint-example.ts'

const hexo = { generator: 'hexo', schema: 'preset', collection: { portable: false } } as const
const post = (lines: string): string => `---\ntitle: A walk\n${lines}\ndate: 2023-10-28\n---\nText\n`

describe('tabs as indents', () => {
  it.each(['tags:\n\t- rivers\n\t- dikes', 'list:\n\ta:\n\t\tb: 1', 'tags:\r\n\t- rivers\r', 'note: |\n\tText'])(
    'are read in Hexo: %j',
    (lines) => {
      expect(verdicts(post(lines), hexo)).toEqual([])
      expect(verdicts(post(lines), { ...hexo, generator: 'eleventy' })).not.toEqual([])
      expect(verdicts(post(lines), { ...hexo, collection: { portable: true } })).not.toEqual([])
    },
  )

  it('do not hide what else is wrong, and where', () => {
    const text = post('tags:\n\t- "rivers "\ndraft: maybe')
    expect(verdicts(text, hexo)).toEqual(['4:4 untrimmed-value'])
    expect(applyFixes(text, 'untrimmed-value', ['safe'], hexo)).toBe(post('tags:\n\t- "rivers"\ndraft: maybe'))
    expect(lint(post('tags:\n\t- rivers\nnote: a: b'), hexo).map(({ rule }) => rule)).toEqual(['syntax-error'])
  })

  it('are told where spaces indent other lines', () => {
    expect(verdicts(post('a:\n  b: 1\nc:\n\td: 1'), hexo)).toEqual([expect.stringContaining('syntax-error')])
  })
})

describe('plain text in fields that agents take it from', () => {
  const agents = { generator: 'agent-files', schema: 'preset', collection: { portable: false } } as const
  it.each(['globs: **/*.ts,*.tsx', 'globs: *.ts\nargument-hint: [river] [--all]', 'globs: *'])(
    'is read: %j',
    (lines) => {
      expect(verdicts(`---\ndescription: Maps\n${lines}\nalwaysApply: false\n---\n`, agents)).toEqual([])
      expect(verdicts(`---\ndescription: Maps\n${lines}\nalwaysApply: often\n---\n`, agents)).toHaveLength(1)
    },
  )

  it('is an error elsewhere', () => {
    const text = '---\ndescription: *maps*\nglobs: *.ts\n---\n'
    expect(lint(text, agents).map(({ field }) => field)).toEqual(['description'])
  })
})

describe('tabs between fields', () => {
  it.each(['\t', '\t# rivers', 'tags:\n-\trivers'])('are read by js-yaml, and not by libyaml: %j', (lines) => {
    for (const generator of ['hexo', 'eleventy', 'docusaurus', 'vitepress'] as const)
      expect(verdicts(post(lines), { ...hexo, generator, schema: 'loose' })).toEqual([])
    for (const generator of ['jekyll', 'hugo', 'mkdocs'] as const)
      expect(
        verdicts(post(lines), { ...hexo, generator, schema: 'loose', path: '_posts/2023-10-28-a.md' }),
      ).toHaveLength(1)
  })
})

describe('fences of more hyphens', () => {
  it.each([
    ['hexo', '----\ntitle: A walk\n----\n', 0],
    ['hexo', '-----\ntitle: A walk\n----\n', 1],
    ['eleventy', '----\ntitle: A walk\n----\n', 1],
  ] as const)('are read in Hexo where both are alike: %s, %j', (generator, text, count) => {
    const found = lint(text, { ...hexo, generator, schema: 'loose' }).filter(({ rule }) => rule === 'malformed-fence')
    expect(found.length > 0).toBe(count > 0)
  })
})

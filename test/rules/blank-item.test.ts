import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { generatorOf } from '../../src/generators/generator-of.ts'
import { sourceOfText } from '../../src/post/source.ts'
import { RULES } from '../../src/rules/index.ts'
import { applyFixes, fixed, offers } from './fix-example.ts'
import { lint, NOW, verdicts } from './lint-example.ts'

const ID = 'blank-item'

describe(ID, () => {
  it.each([
    ['---\ntags: [a, "", b]\n---\n', '---\ntags: [a, b]\n---\n', '2:11'],
    ['---\ntags: [a, " "]\n---\n', '---\ntags: [a]\n---\n', '2:11'],
    ['---\ntags: [~, 河流]\n---\n', '---\ntags: [河流]\n---\n', '2:8'],
    ['---\r\ntags:\r\n  - 河流\r\n  - ""\r\n---\r\n', '---\r\ntags:\r\n  - 河流\r\n---\r\n', '4:5'],
    ['---\ntags:\n- a\n-\n- b\n---\n', '---\ntags:\n- a\n- b\n---\n', null],
  ])('reports it once and takes it out of %j', (bad, good, place) => {
    const found = verdicts(bad)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(place === null ? ID : `${place} ${ID}`)
    expect(applyFixes(bad, ID)).toBe(good)
    expect(verdicts(good)).toEqual([])
  })

  it('does not empty a list of blanks: that would be another problem', () => {
    const text = '---\ntags: ["", " "]\n---\n'
    expect(verdicts(text)).toEqual([`2:7 ${ID}`])
    expect(offers(text, ID)).toEqual([])
  })

  it.each(['\n', '\r\n'])('throws no item away that a comment swallowed (line end %j)', (eol) => {
    const write = (...items: string[]) => ['---', 'tags:', ...items.map((item) => `  -${item}`), '---', ''].join(eol)
    const text = write(' #散步', ' #walk # by hand')
    expect(lint(text).map(({ start, message }) => `${start.line}: ${message}`)).toEqual([
      '3: `tags` has an item in which nothing is: YAML takes everything from `#` on for a comment',
      '4: `tags` has an item in which nothing is: YAML takes everything from `#` on for a comment',
    ])
    expect(fixed(text)).toBe(text)
    expect(fixed(text, ['safe', 'unsafe'])).toBe(write(" '#散步'", " '#walk' # by hand"))
  })

  it('takes no comment away together with a blank item', () => {
    const text = '---\ntags:\n- a\n- # more\n---\n'
    expect(applyFixes(text, ID, ['safe', 'unsafe'])).toBe(text)
  })

  it('names what stands behind the dash and a mark of programmers', () => {
    const text = '---\ntags:\n- a\n- #todo\n---\n'
    expect(verdicts(text)).toEqual([`4:3 ${ID}`])
    expect(fixed(text)).toBe(text)
    expect(applyFixes(text, ID, ['unsafe'])).toBe("---\ntags:\n- a\n- '#todo'\n---\n")
  })

  it('leaves an empty list alone', () => {
    expect(verdicts('---\ntags: []\n---\n').join()).not.toContain(ID)
  })

  it('does not depend on a schema that minds', () => {
    const schema = readZodSchema(z.object({ tags: z.array(z.string()) }))
    const settings = createSettings({ schema, rules: RULES, now: NOW })
    const { diagnostics } = lintPost(sourceOfText('post.md', '---\ntags: [a, ""]\n---\n'), settings)
    expect(diagnostics.map(({ rule }) => rule)).toEqual([ID])
  })

  it.each([
    ['obsidian', 'aliases:\n- \n', 0],
    ['obsidian', 'tags: [a, "", b]\n', 0],
    ['jekyll', 'tags: [a, ~]\n', 0],
    ['jekyll', 'tags: [a, ""]\n', 1],
    ['docusaurus', 'tags: [a, ~]\n', 1],
    ['obsidian', 'tags:\n- a\n- #b\n', 1],
  ] as const)('reports of %s what its reader does not take for nothing: %j', async (id, block, count) => {
    const schema = readZodSchema(z.looseObject({ tags: z.unknown(), aliases: z.unknown() }).partial())
    const generator = generatorOf(id)
    const settings = createSettings({ schema, rules: RULES, now: NOW, generator, portable: false })
    const { diagnostics } = lintPost(sourceOfText('post.md', `---\n${block}---\n`), settings)
    expect(diagnostics.filter(({ rule }) => rule === ID)).toHaveLength(count)
  })

  it.each([
    ['hugo', 'warning'],
    ['docusaurus', 'error'],
  ] as const)('is as grave as what %s makes of it: %s', (id, level) => {
    const schema = readZodSchema(z.looseObject({ tags: z.unknown() }))
    const settings = createSettings({ schema, rules: RULES, now: NOW, generator: generatorOf(id), portable: false })
    const { diagnostics } = lintPost(sourceOfText('post.md', '---\ntags: [a, ""]\n---\n'), settings)
    expect(diagnostics.map((one) => [one.rule, one.level])).toEqual([[ID, level]])
  })

  it('is an error where the schema refuses it, whatever the reader makes of it', () => {
    const schema = readZodSchema(z.object({ tags: z.array(z.string().min(1)) }))
    for (const [id, item] of [
      ['obsidian', '~'],
      ['hugo', '""'],
    ] as const) {
      const settings = createSettings({ schema, rules: RULES, now: NOW, generator: generatorOf(id), portable: false })
      const { diagnostics } = lintPost(sourceOfText('post.md', `---\ntags: [a, ${item}]\n---\n`), settings)
      expect(diagnostics.map(({ rule, level }) => [rule, level])).toEqual([[ID, 'error']])
    }
  })
})

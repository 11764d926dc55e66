import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'untrimmed-value'

describe(ID, () => {
  it.each([
    ['title: "A walk "', '2:8', 'ends', 'title: "A walk"'],
    ["title: '  A walk'", '2:8', 'begins', "title: 'A walk'"],
    ['title: "\\tA walk\\n"', '2:8', 'begins and ends', 'title: "A walk"'],
    ['title: 河边散步　', '2:8', 'ends', 'title: 河边散步'],
    ['tags: [ "rivers ", walking ]', '2:9', 'ends', 'tags: [ "rivers", walking ]'],
    ['tags:\n  - walking\n  - " 散步 "', '4:5', 'begins and ends', 'tags:\n  - walking\n  - "散步"'],
    ['seo:\n  title: " A walk"', '3:10', 'begins', 'seo:\n  title: "A walk"'],
    ['note: "Look! "', '2:7', 'ends', 'note: "Look!"'],
    ['title: "River: "', '2:8', 'ends', 'title: "River:"'],
    ['tags: [ "rivers: ", walking ]', '2:9', 'ends', 'tags: [ "rivers:", walking ]'],
    ["title: ' it''s 🚶 '  # note", '2:8', 'begins and ends', "title: 'it''s 🚶'  # note"],
  ])('mends `%s`', (line, at, words, repaired) => {
    const text = `---\n${line}\n---\nText \n`
    expect(verdicts(text)).toEqual([`${at} ${ID}`])
    expect(lint(text)[0]?.message).toContain(`${words} with white space`)
    expect(applyFixes(text, ID)).toBe(`---\n${repaired}\n---\nText \n`)
    expect(verdicts(`---\n${repaired}\n---\n`)).toEqual([])
  })

  it('keeps CRLF', () => {
    expect(applyFixes('---\r\ntitle: " A"\r\n---\r\n', ID)).toBe('---\r\ntitle: "A"\r\n---\r\n')
  })

  it.each([
    ['blanks behind a plain value', 'title: A walk   '],
    ['blanks within', 'title: "A  walk"'],
    ['a block scalar', 'summary: |\n  Along the river.\n'],
    ['a folded one', 'summary: >\n  Along\n  the river.\n\n'],
    ['the blanks of a comment', 'title: "A walk"   # note '],
    ['a separator', 'excerpt_separator: "\\n---\\n"'],
    ['one in a map', 'list: { delimiter: " and " }'],
    ['a text before another', 'extra:\n  warning: "Deprecated: "'],
    ['a text behind another', 'seo: { end: " | Rivers" }'],
  ])('is silent about %s', (_, lines) => {
    expect(verdicts(`---\n${lines}\n---\n`)).toEqual([])
  })

  it.each([
    ['title: "  "', 'empty-field'],
    ['from: " https://example.com/"', 'invalid-url'],
    ['tags: [a, " "]', 'blank-item'],
  ])('leaves `%s` to another rule', (line, rule) => {
    expect(lint(`---\n${line}\n---\n`).map((one) => one.rule)).toEqual([rule])
  })

  it('reads TOML and JSON', () => {
    const on = { path: 'post.md' }
    expect(lint('+++\ntitle = " A"\n+++\n', on).map(({ rule }) => rule)).toContain(ID)
    expect(lint('---json\n{ "title": "A " }\n---\n', on).map(({ rule }) => rule)).toContain(ID)
    expect(lint('+++\ntext = """\nA\n"""\n+++\n', on).map(({ rule }) => rule)).not.toContain(ID)
  })
})

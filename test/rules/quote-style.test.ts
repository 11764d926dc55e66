import { describe, expect, it } from 'vitest'
import { applyFixes } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'quote-style'
const with_ = (style: string, fields?: string[]) => ({ options: fields === undefined ? { style } : { style, fields } })

describe(ID, () => {
  it.each([
    ["title: 'A walk'", 'double', 'title: "A walk"'],
    ["title: 'it''s'  # note", 'double', 'title: "it\'s"  # note'],
    ['title: "河边散步 🚶"', 'single', "title: '河边散步 🚶'"],
    ['tags: [ "a", \'b\' ]', 'single', "tags: [ 'a', 'b' ]"],
    ['title: "A walk"', 'plain', 'title: A walk'],
    ["tags:\n  - 'a, b'\n  - c", 'plain', 'tags:\n  - a, b\n  - c'],
  ])('mends `%s` to %s', (line, style, repaired) => {
    const text = `---\r\n${line.replaceAll('\n', '\r\n')}\r\n---\r\n`
    expect(lint(text, with_(style), ID).map(({ rule }) => rule)).toEqual([ID])
    expect(applyFixes(text, ID, ['safe'], with_(style))).toBe(`---\r\n${repaired.replaceAll('\n', '\r\n')}\r\n---\r\n`)
  })

  it.each([
    ['quotes that would need escapes', 'title: \'say "hi"\'', 'double'],
    ['a backslash', "title: 'a\\b'", 'double'],
    ['an apostrophe', 'title: "it\'s"', 'single'],
    ['an escape', 'title: "a\\tb"', 'single'],
    ['text that needs quotes', 'title: "yes"', 'plain'],
    ['a colon', 'title: "a: b"', 'plain'],
    ['a comma in brackets', 'tags: [ "a, b" ]', 'plain'],
    ['a date', "date: '2023-10-28 18:35:06'", 'plain'],
    ['a quoted date', "date: '2023-10-28'", 'double'],
    ['plain text', 'title: A walk', 'double'],
    ['numbers', 'weight: 5', 'double'],
  ])('is silent about %s', (_, line, style) => {
    expect(verdicts(`---\n${line}\n---\n`, with_(style), ID).filter((one) => one.endsWith(ID))).toEqual([])
  })

  it('asks for quotes in the fields of its options, and there alone', () => {
    const text = "---\nlayout: 'post'\ntitle: A walk\n---\n"
    expect(verdicts(text, with_('double', ['title']), ID)).toEqual([`3:8 ${ID}`])
    expect(applyFixes(text, ID, ['safe'], with_('double', ['title']))).toBe(
      '---\nlayout: \'post\'\ntitle: "A walk"\n---\n',
    )
  })

  it('reads TOML', () => {
    const text = "+++\ntitle = 'A walk'\n+++\n"
    const hugo = { ...with_('double'), generator: 'hugo' } as const
    expect(applyFixes(text, ID, ['safe'], hugo)).toBe('+++\ntitle = "A walk"\n+++\n')
  })

  it('is off unless asked for', () => {
    expect(verdicts('---\ntitle: \'A\'\nauthor: "B"\n---\n')).toEqual([])
  })
})

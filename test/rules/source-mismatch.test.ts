import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const ID = 'source-mismatch'
const post = (from: string, body: string) => `---\ntitle: 河边散步\nfrom: ${from}\n---\n${body}`
const river = 'https://example.com/river.html'

describe(ID, () => {
  it('compares with the link above the text', () => {
    const text = post(river, '<!--NaN-->\n[河边散步](https://example.com/lake.html)\n------\n\n<div>text</div>\n')
    expect(verdicts(text)).toEqual([`3:7 ${ID}`])
    expect(offers(text, ID)).toEqual(['manual: Take the address of the link: `https://example.com/lake.html`'])
    expect(applyFixes(text, ID)).toBe(text)
    expect(applyFixes(text, ID, ['manual'])).toBe(text.replace(river, 'https://example.com/lake.html'))
  })

  it.each([
    ['the same link', `[河边散步](${river})\n`],
    ['the same page spelled otherwise', '[河边散步](http://www.example.com/river.html#top)\n'],
    ['a link in a sentence', 'See [the lake](https://example.com/lake.html).\n'],
    ['a link at the beginning of a paragraph', '[The lake](https://example.com/lake.html)\nis near.\n'],
    ['a link further down', 'Along the river.\n\n[The lake](https://example.com/lake.html)\n'],
    ['an image', '![The lake](https://example.com/lake.jpg)\n'],
    ['a link inside the site', '[The lake](/lake.html)\n'],
    ['a comment', '<!-- [The lake](https://example.com/lake.html) -->\nText\n'],
    ['no body', ''],
  ])('is silent about %s', (_, body) => {
    expect(verdicts(post(river, body))).toEqual([])
  })

  it('leaves a broken `from` to other rules', () => {
    expect(verdicts(post('example.com', '[a](https://example.org/)\n'))).toEqual(['3:7 invalid-url'])
  })

  it('looks at the field that the options name', () => {
    const text = '---\ntitle: A walk\nsource: https://example.com/a\n---\n[A walk](https://example.com/b)\n'
    expect(verdicts(text)).toEqual([])
    expect(verdicts(text, { options: { field: 'source' } }, ID)).toEqual([`3:9 ${ID}`])
    expect(lint(text, { options: { field: '__proto__' } }, ID)).toEqual([])
  })
})

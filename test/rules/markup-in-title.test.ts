import { describe, expect, it } from 'vitest'
import { applyFixes, offers } from './fix-example.ts'
import { verdicts } from './lint-example.ts'

const ID = 'markup-in-title'
const post = (title: string) => `---\ntitle: ${title}\n---\n`

describe(ID, () => {
  it.each([
    ['A <b>long</b> walk', 'A long walk'],
    ['\'<a href="https://example.com/">A walk</a>\'', "'A walk'"],
    ['河边<br>散步', '河边 散步'],
    ['河边<br/>散步', '河边 散步'],
    ['"AT&amp;T"', '"AT&T"'],
    ['The river&#8217;s edge', 'The river’s edge'],
    ['The river&#x2019;s edge', 'The river’s edge'],
    ['A&nbsp;walk', 'A walk'],
    ['"<EM>A</EM> &lt; B"', '"A < B"'],
    ['A&hellip; walk', 'A… walk'],
  ])('mends %s', (title, repaired) => {
    expect(verdicts(post(title))).toEqual([`2:8 ${ID}`])
    expect(applyFixes(post(title), ID)).toBe(post(title))
    expect(applyFixes(post(title), ID, ['unsafe'])).toBe(post(repaired))
    expect(verdicts(post(repaired))).toEqual([])
  })

  it.each([
    'a < b and c > d',
    'AT&T',
    '"R&D; x"',
    'rock & roll; more',
    'a<b',
    '"1 <2> 3"',
    'List<String> in Java',
    'The <dialog> element',
    'The <b> element',
    'How `<b>x</b>` and `&amp;` differ',
    '"?a=1&copy=2"',
    'I <3 rivers',
    '"&unknown;"',
    '《河》<下>',
  ])('is silent about %s', (title) => {
    expect(verdicts(post(title))).toEqual([])
  })

  it('offers nothing where the result would be markup again, or cannot be seen', () => {
    expect(verdicts(post('"&lt;b&gt;x&lt;/b&gt;"'))).toEqual([`2:8 ${ID}`])
    expect(offers(post('"&lt;b&gt;x&lt;/b&gt;"'), ID)).toEqual([])
    expect(offers(post('"A&#x202e;B"'), ID)).toEqual([])
    expect(offers(post('"<b></b>"'), ID)).toEqual([])
  })

  it('looks at the fields of its options', () => {
    const text = '---\nsubtitle: A <i>walk</i>\n---\n'
    expect(verdicts(text)).toEqual([])
    expect(verdicts(text, { options: { fields: ['subtitle'] } }, ID)).toEqual([`2:11 ${ID}`])
  })
})

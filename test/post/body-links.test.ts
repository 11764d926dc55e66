import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstHeading, firstLinks, holdsSourceLine, sourceLinkOf } from '../../src/post/body-links.ts'

const url = 'https://example.com/river.html'

describe('sourceLinkOf', () => {
  it.each([
    ['under a comment, over an underline', `<!--NaN-->\n[河边散步](${url})\n------\n\n<div>`, '河边散步', url],
    ['as a heading', `# [A walk](${url}) #\n\ntext`, 'A walk', url],
    ['with CRLF', `\r\n\r\n[A walk](${url})\r\n======\r\ntext`, 'A walk', url],
    ['alone in the post', `[A walk](${url})`, 'A walk', url],
    ['above HTML', `[A walk](${url})\n<p>text</p>`, 'A walk', url],
    ['with a title', `[A walk](${url} "River (big)")\n`, 'A walk', url],
    ['in angle brackets', `[A walk](<${url}>)\n`, 'A walk', url],
    ['with parentheses', '[A](https://example.com/a_(b)_(c(d)))\n', 'A', 'https://example.com/a_(b)_(c(d))'],
    [
      'with entities',
      '[Q &amp; A&#8217;s](https://example.com/?a=1&amp;b=2&copy=3)\n',
      'Q & A’s',
      'https://example.com/?a=1&b=2&copy=3',
    ],
    ['with escapes', `[\\[1\\] A\\*](${url})\n`, '[1] A*', url],
    ['with balanced brackets', `[[视频] 散步](${url})\n`, '[视频] 散步', url],
    ['with a bracket too many', `[1] 散步] 河](${url})\n`, '1] 散步] 河', url],
    ['with a bracket too few', `[[视频 散步](${url})\n`, '[视频 散步', url],
    ['in bold', `**[A walk](${url})**\n`, 'A walk', url],
    ['with the attributes of kramdown', `[A walk](${url}){:target="_blank"}\n`, 'A walk', url],
    ['around an image', `[![A walk](/a.png)](${url})\n`, 'A walk', url],
  ])('reads a link %s', (_, body, text, target) => {
    expect(sourceLinkOf(body)).toEqual({ text, url: target })
  })

  it.each([
    ['words before it', `See [A](${url})\n`],
    ['words behind it', `[A](${url}).\n`],
    ['a sentence that goes on', `[A](${url})\nand so on`],
    ['two links', `[A](${url}) [B](${url})\n`],
    ['an image', `![A](${url})\n`],
    ['a list', `- [A](${url})\n`],
    ['a page of the site', '[A](/about)\n'],
    ['a script', '[A](javascript:alert(1))\n'],
    ['a comment', `<!--\n[A](${url})\n-->\n`],
    ['a comment without an end', `<!--\n[A](${url})\n`],
    ['a fence', `\`\`\`\n[A](${url})\n\`\`\`\n`],
    ['nothing', ' \n\n'],
  ])('finds none in %s', (_, body) => {
    expect(sourceLinkOf(body)).toBeNull()
  })

  it('knows when a beginning is enough to judge by', () => {
    const body = `<!-- a -->\n\n[A](${url})\n---\n\ntext\n`
    for (let length = 0; length <= body.length; length++) {
      const beginning = body.slice(0, length)
      if (holdsSourceLine(beginning)) expect(sourceLinkOf(beginning)).toEqual(sourceLinkOf(body))
    }
    expect(holdsSourceLine(body)).toBe(true)
  })
})

describe('firstLinks', () => {
  it('reads Markdown and HTML in order, each address once', () => {
    const body = `Text [A](${url}), <a class="x" href='https://example.com/?a=1&amp;b=2'><b>B</b> b</a>,
[A again](${url}) and <https://example.org/> and [C](https://example.org/c "C").`
    expect(firstLinks(body, 9)).toEqual([
      { text: 'A', url },
      { text: 'B b', url: 'https://example.com/?a=1&b=2' },
      { text: 'https://example.org/', url: 'https://example.org/' },
      { text: 'C', url: 'https://example.org/c' },
    ])
    expect(firstLinks(body, 1)).toEqual([{ text: 'A', url }])
  })

  it('skips what is no link to a page', () => {
    const body = `![i](https://example.com/i.png) <!-- [c](${url}) --> \`[d](${url})\` \`\`[e](${url})\` \`\`
~~~
[f](${url})
~~~
<pre>[g](${url})</pre> <img alt="[h](${url})"> [j](#top) [k](mailto:a@example.com)
\\[l](${url}) [m] (${url}) [n](${url}`
    expect(firstLinks(body, 9)).toEqual([])
  })
})

describe('firstHeading', () => {
  it.each([
    ['text\n\n## A *walk* ##\n', 'A *walk*'],
    ['A walk\n======\n', 'A walk'],
    [`<!--NaN-->\n[河边散步](${url})\n------\n`, '河边散步'],
    ['<h2 class="t">A <em>walk</em> &amp; more</h2>', 'A walk & more'],
    ['```\n# no\n```\n# yes', 'yes'],
    ['# **A walk**\r\n', 'A walk'],
    ['#tag\n\n- a\n---\n', null],
    ['text\nmore\n', null],
    ['', null],
  ])('reads %j', (body, heading) => {
    expect(firstHeading(body)).toBe(heading)
  })
})

it('never throws, and gives only addresses that can be followed', () => {
  const unit = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '`',
    '!',
    '\\',
    '\n',
    '#',
    '-',
    '<!--',
    '-->',
    'a',
    '&#0;',
    '<a href=',
    url,
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (body) => {
      firstHeading(body)
      const links = [sourceLinkOf(body), ...firstLinks(body, 5)]
      for (const link of links) if (link !== null) expect(URL.canParse(link.url)).toBe(true)
    }),
  )
})

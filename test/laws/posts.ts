import fc from 'fast-check'

const words = fc
  .array(
    fc.constantFrom('河', '邊', '散步', 'walk', 'River', 'été', '👍', 'naïve', '东京', 'a1', 'x-y', '（上）', '“引”'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '))

const item = fc.constantFrom('rivers', 'walking', '旅行', '東京', 'tea house', 'C++', 'año')
const list = fc.uniqueArray(item, { minLength: 1, maxLength: 4 })

const quoted = (text: string, style: string): string =>
  style === 'plain' ? text : style === 'single' ? `'${text.replaceAll("'", "''")}'` : `"${text}"`

const writeList = (items: string[], style: string): string =>
  style === 'block'
    ? `\n${items.map((one) => `  - ${one}`).join('\n')}`
    : style === 'tight'
      ? ` [${items.join(', ')}]`
      : ` [ ${items.join(', ')} ]`

/** A post with nothing wrong: styles, line endings, comments and scripts vary. */
export const goodPost: fc.Arbitrary<string> = fc
  .record({
    title: words,
    style: fc.constantFrom('plain', 'single', 'double'),
    day: fc.integer({ min: 1, max: 28 }),
    time: fc.constantFrom('', 'T09:30:00+08:00', 'T09:30:00.123Z', ' 09:30:00 +0800'),
    author: words,
    page: fc.stringMatching(/^[a-z]{3,9}$/),
    tags: list,
    categories: list,
    lists: fc.constantFrom('block', 'tight', 'padded'),
    comment: fc.constantFrom('', '# a note\n', '  \n'),
    eol: fc.constantFrom('\n', '\r\n'),
    bodies: words,
  })
  .map((p) => {
    const day = String(p.day).padStart(2, '0')
    const text = `---
layout: post
title: ${quoted(p.title, p.style)}
date: 2024-03-${day}${p.time}
${p.comment}author: ${p.author}
from: https://example.com/${p.page}.html
tags:${writeList(p.tags, p.lists)}
categories:${writeList(p.categories, p.lists)}
---
${p.bodies}
`
    return p.eol === '\n' ? text : text.replaceAll('\n', '\r\n')
  })

const junk = fc.constantFrom(
  ': ',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '!x',
  '<<: *a\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\r',
  '\u2028',
  '---',
  '...',
  '%',
  '\\',
  '：',
  '，',
  '“',
  '\n',
  '\n\n',
  '- ',
  '? ',
  '|',
  '>',
  '@',
  '`',
  'tags: a, b\n',
  'date: 2023-13-45\n',
  'from: javascript:x\n',
  'title:\n',
  '\0',
  '\ud800',
  '\uFEFF',
)

/** A good post with pieces put in, taken out or doubled. */
export const brokenPost: fc.Arbitrary<string> = fc
  .tuple(
    goodPost,
    fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 9999 }).map((at) => at / 10_000),
        fc.nat(6),
        fc.option(junk),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, breaks]) =>
    breaks.reduce((broken, [where, cut, piece]) => {
      const at = Math.floor(where * Math.min(broken.length, 330))
      return broken.slice(0, at) + (piece ?? broken.slice(at, at + 20)) + broken.slice(at + (piece === null ? 0 : cut))
    }, text),
  )

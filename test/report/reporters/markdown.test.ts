import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { oneLine } from '../../../src/report/one-line.ts'
import { markdown } from '../../../src/report/reporters/markdown.ts'
import { CONTROLS, HOSTILE, hostileReport, problemOf, render, reportOf } from '../render.ts'

/** As a host shows it that takes all HTML there is. */
const htmlOf = (text: string): string =>
  micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }

const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] as string)

/** The cells of each row of a table. */
const rowsOf = (html: string): string[][] =>
  Array.from(html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row = '']) =>
    Array.from(row.matchAll(/<t[dh]>([\s\S]*?)<\/t[dh]>/g), ([, cell = '']) => cell),
  )

it('shows what posts hold, and nothing of it does anything', () => {
  for (const text of [...HOSTILE, CONTROLS]) {
    const fixes = [{ title: text, kind: '', safety: 'manual', edits: [], fields: 'any' }] as const
    const report = reportOf(
      { [`${text}.md`]: [problemOf({ message: `\`title\` is ${text}`, help: `Not \`${text}\`.`, fixes })] },
      [{ path: 'b.md', reason: text }],
    )
    const html = htmlOf(render(markdown, report))
    const [head, row = [], ...others] = rowsOf(html)
    expect(others).toEqual([])
    expect(row).toHaveLength(head?.length ?? 0)
    const tags = new Set(Array.from(html.matchAll(/<\/?(\w+)([^>]*)>/g), ([, name, rest]) => `${name}${rest}`))
    expect([...tags].sort()).toEqual(['code', 'h3', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr'])
    const plain = (shown: string): string => shown.replace(/[`\u200b]| (?= |$)/g, '')
    expect(plain(textOf(html))).toContain(plain(oneLine(text).trim()))
    // Nobody is notified by what is in code, or has a character between.
    expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/[@#]\w/)
  }
})

it('says what was found and what to do, errors first', () => {
  const fixes = [{ title: 'Trim it', kind: '', safety: 'safe', edits: [], fields: 'any' }] as const
  const report = reportOf({ 'a.md': [problemOf({ level: 'info' }), problemOf({ fixes })] }, [
    { path: 'b.md', reason: 'empty' },
  ])
  const html = htmlOf(render(markdown, report, { homepage: 'https://example.com' }))
  expect(textOf(html)).toContain('postlint: 1 error, 1 info in 1 post')
  expect(textOf(html)).toContain('1 post checked. Not checked: 1 file (empty). Can be fixed: 1 with postlint fix.')
  const [, first, second] = rowsOf(html)
  expect(first).toEqual([
    'error',
    '<code>a.md:2:8</code>',
    'something is wrong. Mend it.',
    '<a href="https://example.com/rules/untrimmed-value"><code>untrimmed-value</code></a>',
    'safe: Trim it',
  ])
  expect(second?.[0]).toBe('info')
  expect(render(markdown, reportOf({ 'a.md': [] }))).toBe('### postlint: no problems\n\n1 post checked.\n')
})

it('stays below what a comment on GitHub holds', () => {
  const problems = Array.from({ length: 5000 }, () => problemOf({ message: 'm'.repeat(300) }))
  const text = render(markdown, reportOf({ 'a.md': problems }))
  expect(text.length).toBeLessThan(65_536)
  const shown = rowsOf(htmlOf(text)).length - 1
  expect(text).toContain(`… and ${5000 - shown} more problems.`)
  expect(render(markdown, hostileReport()).length).toBeLessThan(65_536)
})

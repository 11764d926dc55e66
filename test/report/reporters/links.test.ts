import { expect, it } from 'vitest'
import { checkstyle } from '../../../src/report/reporters/checkstyle.ts'
import { compact } from '../../../src/report/reporters/compact.ts'
import { github } from '../../../src/report/reporters/github.ts'
import { gitlab } from '../../../src/report/reporters/gitlab.ts'
import { html } from '../../../src/report/reporters/html.ts'
import { json } from '../../../src/report/reporters/json.ts'
import { junit } from '../../../src/report/reporters/junit.ts'
import { markdown } from '../../../src/report/reporters/markdown.ts'
import { ndjson } from '../../../src/report/reporters/ndjson.ts'
import { pretty } from '../../../src/report/reporters/pretty.ts'
import { rdjson } from '../../../src/report/reporters/rdjson.ts'
import { sarif } from '../../../src/report/reporters/sarif.ts'
import { HOSTILE, problemOf, render, reportOf } from '../render.ts'

const HOMEPAGE = 'https://example.com/postlint/'
const PAGE = 'https://example.com/postlint/rules/untrimmed-value'
const LINK = `\u001b]8;;${PAGE}\u001b\\`
const END = '\u001b]8;;\u001b\\'

it.each([checkstyle, github, gitlab, html, json, junit, markdown, ndjson, rdjson, sarif])(
  'has the address of a rule where postlint has a homepage: $name',
  (reporter) => {
    const report = reportOf({ 'a.md': [problemOf()] })
    expect(render(reporter, report, { homepage: HOMEPAGE }).replaceAll('%3A', ':')).toContain(PAGE)
    expect(render(reporter, report)).not.toContain('/rules/')
  },
)

it.each([pretty, compact])('links the name of a rule in a terminal that knows links: $name', (reporter) => {
  const report = reportOf({ 'a.md': [problemOf({ message: 'a long message '.repeat(20) })] })
  const plain = render(reporter, report)
  const linked = render(reporter, report, { homepage: HOMEPAGE, links: true })
  expect(linked).toContain(`${LINK}untrimmed-value${END}`)
  expect(linked.replaceAll(LINK, '').replaceAll(END, '')).toBe(plain)
  expect(render(reporter, report, { homepage: HOMEPAGE })).toBe(plain)
  expect(render(reporter, report, { links: true })).toBe(plain)
})

it('links no rule of a plugin, and lets no post write a link', () => {
  for (const text of [...HOSTILE, `${LINK}text${END}`]) {
    const report = reportOf({ [`${text}.md`]: [problemOf({ rule: 'from-a-plugin', message: text })] })
    for (const reporter of [pretty, compact]) {
      expect(render(reporter, report, { homepage: HOMEPAGE, links: true })).not.toContain('\u001b')
    }
  }
})

it('paints compact lines where colours were asked for', () => {
  const report = reportOf({ 'a.md': [problemOf()] })
  const painted = render(compact, report, { color: true })
  expect(painted).toContain('\u001b[')
  // biome-ignore lint/complexity/useRegexLiterals: a literal would hold a control
  expect(painted.replace(new RegExp('\u001b\\[[\\d;]*m', 'g'), '')).toBe(render(compact, report))
})

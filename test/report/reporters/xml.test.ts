import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { checkstyle } from '../../../src/report/reporters/checkstyle.ts'
import { junit } from '../../../src/report/reporters/junit.ts'
import { runCli, tempFolder } from '../../cli/run-cli.ts'
import { hostileReport, problemOf, render, reportOf } from '../render.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root of a document; throws where it is not well-formed. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.write(xml).close()
  return top.children[0] as Element
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

describe.each([
  ['junit', junit],
  ['checkstyle', checkstyle],
])('%s', (_, reporter) => {
  it('is well-formed whatever posts hold, and holds it as text', () => {
    const root = parse(render(reporter, hostileReport()))
    const names = new Set(
      [root, ...root.children.flatMap((child) => [child, ...child.children])].map(({ name }) => name),
    )
    for (const name of ['script', 'img']) expect(names).not.toContain(name)
    const texts = JSON.stringify(root)
    for (const shown of [
      '<img src=x onerror=alert(1)>',
      ']]>',
      '&amp;&#60;',
      '\\\\u{0}',
      '\\\\u{d800}',
      '\\\\u{fffe}',
    ]) {
      expect(texts).toContain(shown)
    }
    expect(texts.match(/\\u00|\\ud[89a-f]|[\x7f-\x9f\ufffe\uffff]/)).toBe(null)
  })
})

describe('junit', () => {
  const report = reportOf(
    {
      'a.md': [
        problemOf(),
        problemOf({ start: { line: 5, column: 1, offset: 20 } }),
        problemOf({ level: 'warning', rule: 'future-date', path: ['date'] }),
        problemOf({ rule: 'unreadable-file', path: [] }),
      ],
    },
    [{ path: 'b.md', reason: 'no front matter' }],
  )

  it('has a suite for each post, a test for each problem, and counts that are true', () => {
    const root = parse(render(junit, report))
    expect(root.attributes).toEqual({ name: 'postlint', tests: '5', failures: '2', errors: '1', skipped: '1' })
    const [a, b] = all(root, 'testsuite')
    expect(a?.attributes).toEqual({ name: 'a.md', tests: '4', failures: '2', errors: '1', skipped: '0' })
    expect(a?.children.map(({ attributes }) => [attributes.classname, attributes.name])).toEqual([
      ['a.md', 'untrimmed-value title'],
      ['a.md', 'untrimmed-value title (2)'],
      ['a.md', 'future-date date'],
      ['a.md', 'unreadable-file'],
    ])
    expect(a?.children.flatMap(({ children }) => children.map(({ name }) => name))).toEqual([
      'failure',
      'failure',
      'system-out',
      'error',
    ])
    expect(all(b as Element, 'skipped')[0]?.attributes).toEqual({ message: 'no front matter' })
  })

  it('fails where the run fails', () => {
    const failures = (failOn: 'error' | 'warning' | 'never'): string | undefined =>
      parse(render(junit, report, { failOn })).attributes.failures
    expect([failures('error'), failures('warning'), failures('never')]).toEqual(['2', '3', '0'])
  })

  it('has a test that passes where nothing was found', () => {
    const root = parse(render(junit, reportOf({ 'a.md': [] })))
    expect(root.attributes).toMatchObject({ tests: '1', failures: '0' })
    expect(all(root, 'testcase')[0]?.attributes.name).toBe('1 post checked')
  })
})

describe('checkstyle', () => {
  it('has a file for each post and an error for each problem', () => {
    const root = parse(render(checkstyle, reportOf({ 'a.md': [problemOf()], 'b.md': [] })))
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } })
    expect(all(root, 'file').map(({ attributes }) => attributes.name)).toEqual(['a.md'])
    expect(all(root, 'error')[0]?.attributes).toEqual({
      line: '2',
      column: '8',
      severity: 'error',
      message: 'something is wrong. Mend it.',
      source: 'postlint.untrimmed-value',
    })
  })

  it('agrees with the JSON report on real posts', async () => {
    const title = '"]]>\\u0000<b>\\x1b[31m\\ud800 a\\u200bb "'
    const cwd = tempFolder({ '_posts/a.md': `---\ntitle: ${title}\ndate: 2023-02-30\ntags: [a, a]\n---\n` })
    const root = parse((await runCli(['--format', 'checkstyle'], { cwd })).stdout)
    const json = JSON.parse((await runCli(['--format', 'json'], { cwd })).stdout)
    const problems = json.files[0].problems as { rule: string; start: { line: number; column: number } }[]
    expect(problems.length).toBeGreaterThan(3)
    expect(all(root, 'error').map(({ attributes: { source, line, column } }) => [source, line, column])).toEqual(
      problems.map(({ rule, start }) => [`postlint.${rule}`, String(start.line), String(start.column)]),
    )
  })
})

import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { SCRIPT } from '../../../src/report/page/page-assets.ts'
import { html } from '../../../src/report/reporters/html.ts'
import { HOSTILE, hostileReport, problemOf, render, reportOf } from '../render.ts'

const POST = '---\ntitle: Tea\ndate: 2023-05-01\nfrom: https://www.example.com/tea\n---\n'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Elements of a page, whose void ones and attributes without a value are made those of XML. */
function elementsOf(page: string): Element[] {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  const xml = page
    .replace('<!doctype html>\n', '')
    .replace(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/g, (element) =>
      element.replace(/[&<](?!\/?(?:style|script)>)/g, ' '),
    )
    .replace(/<(meta|input)\b([^>]*)>/g, '<$1$2/>')
    .replace(/ hidden(?=[ >/])/g, ' hidden=""')
  parser.write(xml).close()
  return elements
}

describe('the page', () => {
  it('loads nothing, and its policy lets only its own script and style in', () => {
    const page = render(html, hostileReport())
    const hashOf = (name: string): string => {
      const text = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    const elements = elementsOf(page)
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}; base-uri 'none'; form-action 'none'`,
    )
    const names = elements.map(({ name }) => name)
    expect(names.filter((name) => name === 'script')).toHaveLength(1)
    expect(names.filter((name) => ['img', 'iframe', 'link', 'object', 'embed', 'form', 'base'].includes(name))).toEqual(
      [],
    )
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)))
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
  })

  it('shows hostile texts as texts', () => {
    for (const text of HOSTILE) {
      const report = reportOf({ [`${text}.md`]: [problemOf({ field: text, message: text, rule: text })] })
      const page = render(html, report, { text: () => text, posts: [`${text}.md`] })
      const plain = render(html, reportOf({ 'a.md': [problemOf({ field: 'a', message: 'a', rule: 'a' })] }))
      const allowed = new Set([...elementsOf(plain).map(({ name }) => name), 'code', 'details', 'summary', 'pre'])
      expect(elementsOf(page).filter(({ name }) => !allowed.has(name))).toEqual([])
      expect(page.match(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\0]/)).toBeNull()
      for (const { attributes } of elementsOf(page)) expect(attributes.href ?? './').toMatch(/^\.\//)
    }
  })

  it('draws what the posts say, each chart with a title, a description and a table', () => {
    const duplicate = {
      rule: 'duplicate-title',
      related: [{ path: 'b.md', line: 2, column: 1, message: 'the same title' }],
    }
    const report = reportOf({
      'a.md': [problemOf(duplicate)],
      'b.md': [],
      'c.md': [problemOf({ rule: 'inconsistent-item' })],
    })
    const page = render(html, report, { text: () => POST, posts: ['a.md', 'b.md', 'c.md'] })
    const titles = [...page.matchAll(/<h3 id="[^"]*">([^<]*)/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Problems by rule',
      'Problems by field',
      'Posts and problems over time',
      'Top sources',
      'Spelling variants',
    ])
    const elements = elementsOf(page)
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []))
    const charts = elements.filter(({ name, attributes }) => name === 'svg' && attributes.role === 'img')
    expect(charts).toHaveLength(5)
    for (const { attributes } of charts) {
      for (const id of (attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(id)
    }
    expect(page).toContain('<tr><th scope="row">2023-05</th><td class="number">3</td><td class="number">2</td>')
    expect(page).toContain('<tr><th scope="row">example.com</th><td class="number">3</td><td class="number">2</td>')
    expect(page).toContain('<summary>2 posts, <code>duplicate-title</code>')
  })

  it('leaves out charts of what the run does not know', () => {
    const page = render(html, reportOf({ 'a.md': [problemOf()] }), { posts: null })
    expect(page).not.toContain('over time')
    expect(page).not.toContain('Top sources')
    expect(render(html, reportOf({ 'a.md': [] }))).toContain('100 %')
  })

  it('says which problems it leaves out', () => {
    const problems = Array.from({ length: 5003 }, () => problemOf())
    const page = render(html, reportOf({ 'a.md': problems }))
    expect(page).toContain('The first 5000 of 5003 problems are listed, errors first; 3 are left out here')
    expect(page.match(/<tr role="row" data-level/g)).toHaveLength(5000)
  })
})

describe('its script', () => {
  interface Control {
    value: string
    listeners: (() => void)[]
    addEventListener(name: string, listener: () => void): void
  }

  const control = (): Control => {
    const listeners: (() => void)[] = []
    return { value: '', listeners, addEventListener: (_, listener) => listeners.push(listener) }
  }

  function open(rows: readonly { level: string; rule: string; field: string; text: string }[]) {
    const elements = rows.map(({ text, ...dataset }) => ({ dataset, textContent: text, hidden: false }))
    const byId = {
      controls: { hidden: true },
      problems: { tBodies: [{ rows: elements }] },
      shown: { textContent: '', dataset: { shown: '{0} of {1} listed problems shown' } },
      search: control(),
      'filter-level': control(),
      'filter-rule': control(),
      'filter-field': control(),
    }
    runInNewContext(SCRIPT, {
      document: { getElementById: (id: keyof typeof byId) => byId[id] ?? null },
      setTimeout: (run: () => void) => run(),
      clearTimeout: () => undefined,
    })
    const set = (id: 'search' | 'filter-level' | 'filter-rule' | 'filter-field', value: string) => {
      byId[id].value = value
      for (const listener of byId[id].listeners) listener()
      return elements.map(({ hidden }) => !hidden)
    }
    return { byId, set }
  }

  it('searches by all words and filters by level, rule and field', () => {
    const { byId, set } = open([
      { level: 'error', rule: 'missing-field', field: 'date', text: 'a.md Date is missing' },
      { level: 'info', rule: 'duplicate-title', field: 'title', text: 'b.md Title of a.md' },
      { level: 'error', rule: 'syntax-error', field: '', text: 'c.md Broken' },
    ])
    expect(byId.controls.hidden).toBe(false)
    expect(byId.shown.textContent).toBe('3 of 3 listed problems shown')
    expect(set('search', '  A.MD title ')).toEqual([false, true, false])
    expect(byId.shown.textContent).toBe('1 of 3 listed problems shown')
    expect(set('search', '')).toEqual([true, true, true])
    expect(set('filter-level', '=error')).toEqual([true, false, true])
    expect(set('filter-field', '=')).toEqual([false, false, true])
    expect(set('filter-rule', '=missing-field')).toEqual([false, false, false])
    expect(set('filter-field', '')).toEqual([true, false, false])
  })

  it('does nothing on a page without problems', () => {
    expect(() => runInNewContext(SCRIPT, { document: { getElementById: () => null } })).not.toThrow()
  })
})

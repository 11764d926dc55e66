import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../src/report/reporters/html.ts'
import { hostileReport, problemOf, render, reportOf } from '../report/render.ts'
import { CHROMIUM, findBarriers, isTooWide, launch, openPage } from './chromium.ts'

const PHONE = { viewport: { width: 390, height: 844 } }

describe.skipIf(CHROMIUM === null)('the HTML report in Chromium', () => {
  const home = mkdtempSync(join(tmpdir(), 'postlint-page-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(home, { recursive: true, force: true })
  })

  /** Writes a page of `count` posts, of which each tenth has a problem. */
  function writePage(count: number): string {
    const paths = Array.from({ length: count }, (_, at) => `posts/${at}.md`)
    const files = paths.map((path, at) => {
      const level = (['error', 'warning', 'info'] as const)[at % 3] as 'error'
      const twin = { path: 'posts/1.md', line: 2, column: 8, message: 'the same title' }
      const problems = [
        problemOf({
          level,
          rule: 'untrimmed-value',
          field: 'title',
          message: `\`title\` of heron ${at} ends with a blank`,
        }),
        problemOf({ level: 'info', rule: 'duplicate-title', field: 'title', related: at === 0 ? [twin] : [] }),
      ]
      return [path, at % 10 === 0 ? problems.slice(at % 20 === 0 ? 0 : 1) : []] as const
    })
    const text = (path: string) => {
      const at = Number(/\d+/.exec(path)?.[0])
      return `---\ntitle: Heron ${at} \ndate: 20${10 + (at % 12)}-03-01\nfrom: https://site-${at % 7}.example/${at}\n---\n`
    }
    return write(`${count}.html`, render(html, reportOf(Object.fromEntries(files)), { text, posts: paths }))
  }

  function write(name: string, page: string): string {
    const file = join(home, name)
    writeFileSync(file, page)
    return pathToFileURL(file).href
  }

  it('searches and filters a report of 12,000 posts, alone and without a word on the console', async () => {
    const { page, faults } = await openPage(browser, writePage(12_000))
    const shown = page.locator('#shown')
    const rows = page.locator('#problems tbody tr:visible')
    expect(await shown.textContent()).toBe('1800 of 1800 listed problems shown')
    await page.getByLabel('Search').fill('HERON 4200  ends')
    await expect.poll(() => shown.textContent(), { timeout: 30_000 }).toBe('1 of 1800 listed problems shown')
    expect(await rows.textContent()).toContain('posts/4200.md:2')
    await rows.locator('summary').first().click()
    expect(await rows.locator('pre').first().isVisible()).toBe(true)
    await page.getByLabel('Search').fill('')
    await page.locator('#filter-level').selectOption('error')
    await expect.poll(() => shown.textContent(), { timeout: 30_000 }).toBe('200 of 1800 listed problems shown')
    expect(await rows.count()).toBe(200)
    await page.locator('#filter-rule').selectOption('duplicate-title')
    await expect.poll(() => shown.textContent(), { timeout: 30_000 }).toBe('0 of 1800 listed problems shown')
    await page.locator('#filter-level').selectOption('all')
    await expect.poll(() => shown.textContent(), { timeout: 30_000 }).toBe('1200 of 1800 listed problems shown')
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(3)
    expect(faults).toEqual([])
  }, 120_000)

  it.each([
    ['a desk', {}],
    ['a phone', PHONE],
    ['a desk at night', { colorScheme: 'dark' }],
  ] as const)(
    'has no barriers and fits on %s',
    async (_, options) => {
      const { page, faults } = await openPage(browser, writePage(40), options)
      expect(await isTooWide(page)).toBe(false)
      expect(await findBarriers(page)).toEqual([])
      expect(faults).toEqual([])
    },
    120_000,
  )

  it('does nothing that a hostile post asks for', async () => {
    const address = write('hostile.html', render(html, hostileReport()))
    const { page, faults } = await openPage(browser, address, PHONE)
    page.on('dialog', () => expect.unreachable())
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    expect(await page.locator('main :is(img, script, iframe, style, form)').count()).toBe(0)
    expect(await isTooWide(page)).toBe(false)
    expect(faults).toEqual([])
  }, 120_000)
})

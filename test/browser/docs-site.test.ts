import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findDeadLinks } from '../../scripts/site/find-dead-links.ts'
import { CHROMIUM, findBarriers, isTooWide, launch, openPage } from './chromium.ts'
import { serveFolder } from './serve-folder.ts'

const DIST = 'scripts/site/dist'
const WAIT = { timeout: 60_000 }
const PHONE = { viewport: { width: 390, height: 844 } }

// `npm run docs` builds it.
describe.skipIf(CHROMIUM === null || !existsSync(DIST))('the site of docs in Chromium', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    site = await serveFolder(DIST)
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
  const open = (path: string, options: Parameters<typeof openPage>[2] = {}) =>
    openPage(browser, site.address + path, { ...options, origin: site.address })

  it.each([
    ['', {}],
    ['', PHONE],
    ['rules/malformed-date.html', {}],
    ['rules/malformed-date.html', { colorScheme: 'dark' }],
    ['playground.html', {}],
    ['playground.html', { colorScheme: 'dark' }],
    ['playground.html', PHONE],
  ] as const)(
    '/%s has no barriers, and asks nobody else for anything (%o)',
    async (path, options) => {
      const { page, faults } = await open(path, options)
      if (path.startsWith('playground'))
        await expect.poll(() => page.locator('.playground-problem').count(), WAIT).toBeGreaterThan(2)
      expect(await isTooWide(page)).toBe(false)
      expect(await findBarriers(page)).toEqual([])
      expect(faults).toEqual([])
    },
    180_000,
  )

  it('finds a rule by a word, and the playground by a click', async () => {
    const { page, faults } = await open('')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.locator('.VPLocalSearchBox input').fill('half a century')
    await page.locator('.VPLocalSearchBox .result').first().click()
    await expect.poll(() => page.url(), WAIT).toContain('/rules/malformed-date')
    await page.getByRole('link', { name: 'Playground' }).first().click()
    await page.getByRole('button', { name: 'Fix all that is safe' }).click()
    await expect.poll(() => page.locator('#playground-post').inputValue(), WAIT).toContain('date: 2026-03-18')
    expect(faults).toEqual([])
  }, 180_000)
})

describe('dead links', () => {
  it('are those to no file, to no place in one, and whatever is loaded from elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postlint-links-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'rules'))
    writeFileSync(
      join(folder, 'rules/index.html'),
      '<h2 id="一">A</h2><a href="../a.html#b">good</a><a href="/rules/">good</a>',
    )
    writeFileSync(
      join(folder, 'a.html'),
      '<p id="b"><a href="rules/#%E4%B8%80">good</a><a href="https://example.com/">out</a><a href="/b.html">1</a><a href="rules/index.html#c">2</a><img src="https://example.com/p.png">',
    )
    expect(findDeadLinks(folder)).toEqual([
      'a.html: /b.html leads to no file',
      'a.html: rules/index.html#c leads to no place in rules/index.html',
      'a.html: loads https://example.com/p.png',
    ])
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePlayground } from '../../scripts/site/bundle-playground.ts'
import { lintText } from '../../src/library/index.ts'
import { HOSTILE } from '../report/render.ts'
import { CHROMIUM, findBarriers, isTooWide, launch, openPage } from './chromium.ts'

const POST = `---
layout: post
title: Night market
date: 2026/3/18
author: Lin Yi
from: https://example.com/a
tags: tea，noodles
categories: [ travel ]
---
A walk.
`

describe.skipIf(CHROMIUM === null)('the playground in Chromium', () => {
  const home = mkdtempSync(join(tmpdir(), 'postlint-playground-'))
  const file = join(home, 'playground.html')
  let browser: Browser
  beforeAll(async () => {
    const style = readFileSync('scripts/site/playground/playground.css', 'utf8')
    const script = (await bundlePlayground()).replace(
      /export\s*\{\s*(\S+) as mountPlayground\s*\};?/,
      '$1(document.querySelector(".playground"));',
    )
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Playground</title><meta name="viewport" content="width=device-width"><style>${style}</style><main><h1>Playground</h1><div class="playground"></div></main><script type="module">${script}</script></html>`,
    )
    browser = await launch()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(home, { recursive: true, force: true })
  })

  async function open(options: Parameters<typeof openPage>[2] = {}) {
    const { page, faults } = await openPage(browser, pathToFileURL(file).href, options)
    const status = page.locator('.playground-status')
    await expect.poll(() => status.textContent(), WAIT).toMatch(/\d/)
    return {
      page,
      faults,
      post: page.getByLabel('Post', { exact: true }),
      says: (text: string) => expect.poll(() => status.textContent(), WAIT).toBe(text),
    }
  }
  const WAIT = { timeout: 30_000 }

  it('finds while one types what the library finds, and applies a fix by a click', async () => {
    const { page, faults, post, says } = await open()
    await post.fill(POST)
    await says('2 errors.')
    const messages = await page.locator('.playground-problem > p:first-child').allTextContents()
    const { problems } = lintText(POST)
    expect(messages).toEqual(problems.map(({ level, message }) => `${level} ${message.replaceAll('`', '')}`))
    expect(await page.locator('.playground-problem pre').first().textContent()).toContain(
      '> 4 │ date: 2026/3/18\n    │       ^^^^^^^^^',
    )
    await page.getByRole('button', { name: '4:7' }).click()
    expect(
      await page.evaluate(
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
    ).toBe('2026/3/18')
    await page.getByRole('button', { name: 'Apply: Write 2026-03-18' }).click()
    await says('1 error.')
    expect(await post.inputValue()).toBe(POST.replace('2026/3/18', '2026-03-18'))
    await page.getByRole('button', { name: 'Fix all that is safe' }).click()
    await says('No problems.')
    await page.getByRole('button', { name: 'Undo fix' }).click()
    await page.getByRole('button', { name: 'Undo fix' }).click()
    expect(await post.inputValue()).toBe(POST)
    await post.press('ControlOrMeta+a')
    await post.pressSequentially('---\ntitle: A')
    await expect.poll(() => page.locator('.playground-problems').textContent(), WAIT).toContain('unclosed-front-matter')
    expect(faults).toEqual([])
  }, 120_000)

  it('goes by the preset: each can be chosen', async () => {
    const { page, faults, post, says } = await open()
    await post.fill('---\ntitle: Heron\n---\n')
    await says('6 errors.')
    const presets = await page.locator('#playground-preset option').allTextContents()
    for (const preset of presets) {
      await page.getByLabel('Preset').selectOption(preset)
      if (['jekyll', 'hugo', 'any'].includes(preset)) await says('No problems.')
    }
    await page.getByLabel('Preset').selectOption('jekyll')
    await page.getByLabel('Name of the file').fill('_posts/heron.md')
    await expect.poll(() => page.locator('.playground-problems').textContent(), WAIT).toContain('unpublished-name')
    for (const text of ['+++\ntitle = "A"\n+++\n', '{ "title": "A" }\n', '---\na: &x [1]\nb: *x\n---\n', '']) {
      await post.fill(text)
      await expect.poll(() => page.locator('.playground-status').textContent(), WAIT).toMatch(/./)
    }
    expect(faults).toEqual([])
  }, 120_000)

  it('shows hostile posts as texts', async () => {
    const { page, faults, post } = await open({ viewport: { width: 390, height: 844 } })
    page.on('dialog', () => expect.unreachable())
    for (const text of [HOSTILE.join(' '), ...HOSTILE]) {
      await post.fill(`---\ntitle: ${text}\n${text}: 1\nfrom: ${JSON.stringify(text)}\ntags: ${text}\n---\n${text}\n`)
      await page.waitForTimeout(150)
    }
    expect(await page.locator('main :is(img, script, iframe, a)').count()).toBe(0)
    expect(await isTooWide(page)).toBe(false)
    expect(faults).toEqual([])
  }, 120_000)

  it.each([{}, { viewport: { width: 390, height: 844 } }])(
    'has no barriers',
    async (options) => {
      const { page } = await open(options)
      expect(await isTooWide(page)).toBe(false)
      expect(await findBarriers(page)).toEqual([])
    },
    120_000,
  )
})

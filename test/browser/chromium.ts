import { existsSync, readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The Chromium of this machine; null where there is none: tests of pages are skipped there. */
export const CHROMIUM =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ??
  null

export function launch(): Promise<Browser> {
  // Where root runs the tests, Chromium has no sandbox of its own.
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
}

/** A page, and what it must not do: write to the console, throw, or ask for anything that does not begin with `origin`. */
export interface WatchedPage {
  readonly page: Page
  readonly faults: readonly string[]
}

export async function openPage(
  browser: Browser,
  address: string,
  { origin = address, ...options }: BrowserContextOptions & { readonly origin?: string } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`asks for ${request.url()}`)
  })
  await page.goto(address, { waitUntil: 'load' })
  return { page, faults }
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** What axe-core finds fault with, a line each. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    )
  })
}

/** Whether the page is wider than its window, so that a phone scrolls sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
}

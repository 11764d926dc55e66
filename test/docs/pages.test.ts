import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { runPage } from '../../scripts/expect/run-page.ts'

const home = mkdtempSync(join(tmpdir(), 'postlint-docs-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const pages = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []))]

it.each(pages)(
  'what the commands in %s print is what stands there (`npm run expect` writes it)',
  (page) => {
    const text = readFileSync(page, 'utf8')
    expect(runPage(text, join(home, page), inject('installed'))).toBe(text)
  },
  120_000,
)

it.each(pages)('the JSON in %s can be read', (page) => {
  for (const [, json = ''] of readFileSync(page, 'utf8').matchAll(/^```json(?: .*)?\n([\s\S]*?)^```$/gm))
    expect(() => JSON.parse(json)).not.toThrow()
})

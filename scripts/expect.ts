/**
 * Writes what is found in the posts of fixtures/bad beside them, and what commands print into the README and the pages of docs,
 * to be reviewed in the diff: `npm run expect [case…|docs]`.
 */
import './late-parts.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lintCase } from './expect/lint-case.ts'
import { runPage } from './expect/run-page.ts'
import { installProgram } from './install-program.ts'

const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : readdirSync('fixtures/bad')) {
  if (name === 'docs') continue
  const folder = `fixtures/bad/${name}`
  const post = readFileSync(`${folder}/post.md`, 'utf8')
  const { problems, fixed } = lintCase(post)
  writeFileSync(`${folder}/expected.txt`, problems)
  if (fixed === post) rmSync(`${folder}/fixed.md`, { force: true })
  else writeFileSync(`${folder}/fixed.md`, fixed)
}
if (named.length === 0 || named.includes('docs')) {
  const installed = await installProgram()
  const home = mkdtempSync(join(tmpdir(), 'postlint-docs-'))
  const pages = readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []))
  for (const page of ['README.md', ...pages]) {
    const text = readFileSync(page, 'utf8')
    writeFileSync(page, runPage(text, join(home, page), installed))
  }
  for (const folder of [installed, home]) rmSync(folder, { recursive: true, force: true })
}

/** Writes what is found in the posts of fixtures/bad beside them, to be reviewed in the diff: `npm run expect [case…]`. */
import './late-parts.ts'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { lintCase } from './expect/lint-case.ts'

const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : readdirSync('fixtures/bad')) {
  const folder = `fixtures/bad/${name}`
  const post = readFileSync(`${folder}/post.md`, 'utf8')
  const { problems, fixed } = lintCase(post)
  writeFileSync(`${folder}/expected.txt`, problems)
  if (fixed === post) rmSync(`${folder}/fixed.md`, { force: true })
  else writeFileSync(`${folder}/fixed.md`, fixed)
}

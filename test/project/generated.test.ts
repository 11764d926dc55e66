import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'

it('generated files are fresh', () => {
  const run = () => execFileSync('npx', ['tsx', 'scripts/generate.ts', '--check'], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).not.toThrow()
})

it('every file that defines a rule is in the index, under its own name', () => {
  const files = readdirSync('src/rules')
    .filter(
      (name) =>
        name.endsWith('.ts') && name !== 'rule.ts' && readFileSync(`src/rules/${name}`, 'utf8').includes('defineRule('),
    )
    .map((name) => name.replace(/\.ts$/, ''))
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'

it('generated files are fresh', () => {
  const run = () => execFileSync('npx', ['tsx', 'scripts/generate.ts', '--check'], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).not.toThrow()
})

// What a rule is made of; all else that rules share lies in a folder of its group, or with its subject.
const KIT = ['context.ts', 'index.ts', 'option-defaults.ts', 'rule.ts']

it('src/rules holds one file a rule, under its own name, and nothing else', () => {
  const files = readdirSync('src/rules').filter((name) => name.endsWith('.ts') && !KIT.includes(name))
  expect(files.toSorted()).toEqual(RULES.map(({ id }) => `${id}.ts`).toSorted())
})

import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('generated files are fresh', () => {
  const run = () => execFileSync('npx', ['tsx', 'scripts/generate.ts', '--check'], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).not.toThrow()
})

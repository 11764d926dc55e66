import { expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { runCli, tempFolder } from './run-cli.ts'

it('lists every rule, as a table and as JSON', async () => {
  const cwd = tempFolder()
  const table = (await runCli(['rules'], { cwd })).stdout
  const json = JSON.parse((await runCli(['rules', '--json'], { cwd })).stdout)
  expect(json.map((rule: { id: string }) => rule.id)).toEqual(RULES.map(({ id }) => id))
  for (const { id } of RULES) expect(table).toContain(id)
})

it('explains a rule with its examples', async () => {
  const { code, stdout } = await runCli(['explain', 'empty-field'], { cwd: tempFolder() })
  expect(code).toBe(0)
  expect(stdout).toContain('# empty-field')
  expect(stdout).toContain('## Why')
  expect(stdout).toContain('Wrong:')
})

it('prints grouped help with examples, and the version', async () => {
  const cwd = tempFolder()
  const help = (await runCli(['--help'], { cwd })).stdout
  expect(help).toContain('Examples:')
  expect(help).toContain('explain')
  const check = (await runCli(['check', '--help'], { cwd })).stdout
  for (const heading of ['Rules:', 'Report:', 'Exit code:', 'Input:']) expect(check).toContain(heading)
  const { createRequire } = await import('node:module')
  const { version } = createRequire(import.meta.url)('../../package.json')
  expect(await runCli(['--version'], { cwd })).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
})

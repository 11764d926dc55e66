import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defineConfig, lintFiles, z } from '../../../src/library/index.ts'
import { openProject } from '../../../src/run/config/open-project.ts'
import { tempFolder } from '../../cli/run-cli.ts'

const library = async (): Promise<object> => ({})

it('a configuration is never waited for: a FIFO by its name is refused', async () => {
  const cwd = tempFolder()
  execFileSync('mkfifo', [join(cwd, 'postlint.config.yaml')])
  await expect(openProject({ cwd, config: true, untrusted: false, library })).rejects.toThrow('no regular file')
})

it('the library takes a configuration as an object, as a file, or the nearest', async () => {
  const cwd = tempFolder({
    'a.md': '---\ntitle: A walk\n---\n',
    'own.json': '{ "collections": [{ "schema": "jekyll", "files": "*.md" }] }',
  })
  const config = defineConfig({ collections: [{ files: '*.md', schema: z.looseObject({ mood: z.string() }) }] })
  const rules = async (one: typeof config | string | true): Promise<string[]> =>
    (await lintFiles([], { cwd, config: one })).files.flatMap(({ problems }) =>
      problems.map(({ rule, field }) => `${rule} ${field}`),
    )
  expect(await rules(config)).toEqual(['missing-field mood'])
  expect(await rules('own.json')).toEqual([])
  expect(await rules(true)).toEqual([])
})

it('refuses globs that would be slow or lead astray', async () => {
  const open = (files: string, untrusted = false): Promise<unknown> =>
    openProject({ cwd: tempFolder(), config: { collections: [{ files }] }, untrusted, library })
  await expect(open('*a'.repeat(9))).rejects.toThrow('too many wildcards')
  await expect(open('/etc/*.md')).rejects.toThrow('leads out')
  await expect(open('../*.md', true)).rejects.toThrow('leads out')
  await expect(open('!draft/*.md')).rejects.toThrow('begins with "!"')
  await expect(open('../*.md')).resolves.toBeDefined()
})

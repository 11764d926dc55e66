import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { GENERATOR_IDS } from '../../schemas/generator-ids.ts'
import { PRESET_NAMES, schemaOfPreset } from '../../schemas/presets.ts'
import { jsonOfZod } from '../../src/check/schema/json-of-zod.ts'
import { generatorOf } from '../../src/generators/generator-of.ts'
import { postGlobs } from '../../src/generators/post-globs.ts'
import { runCli, tempFolder } from '../cli/run-cli.ts'

const GENERATORS = GENERATOR_IDS.filter((id) => existsSync(`fixtures/good/${id}`))

describe.each(GENERATORS)('%s', (name) => {
  const cwd = join('fixtures/good', name)

  it('says nothing about good posts, wherever the preset looks for them', async () => {
    const posts = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(md|mdx|markdown|mdc)$/.test(path),
    )
    expect(posts.length).toBeGreaterThan(1)
    const named = await runCli(['--preset', name, '--format', 'json', ...posts], { cwd })
    const report = JSON.parse(named.stdout)
    expect([report.files, report.summary.files, named.code]).toEqual([[], posts.length, 0])
    const config = {
      collections: [{ schema: name, files: postGlobs(generatorOf(name)).map((glob) => `good/${name}/${glob}`) }],
    }
    const folder = tempFolder({ 'postlint.config.json': JSON.stringify(config) })
    const { cpSync } = await import('node:fs')
    cpSync('fixtures/good', join(folder, 'good'), { recursive: true })
    const found = await runCli(['--format', 'json'], { cwd: folder })
    expect(JSON.parse(found.stdout).summary).toMatchObject({ files: posts.length, errors: 0, warnings: 0, infos: 0 })
  })

  it('still finds what is wrong', async () => {
    const title = '---\ntitle: [A, walk]\n---\n'
    const { stdout } = await runCli(['--preset', name, '-'], { cwd, stdin: title })
    expect(stdout).toContain('2:8: error invalid-type')
  })
})

it.each(PRESET_NAMES)('%s describes each field, with examples that its schema takes', async (name) => {
  const zod = await schemaOfPreset(name)
  const json = jsonOfZod(zod) as {
    properties: Record<string, { description?: string; examples?: unknown[] }>
  }
  const shape = (zod as z.ZodObject).shape as Record<string, z.ZodType>
  for (const [field, { description, examples = [] }] of Object.entries(json.properties)) {
    expect(description, field).toMatch(/\.$/)
    expect(examples.length, field).toBeGreaterThan(0)
    for (const example of examples) expect(shape[field]?.safeParse(example).success, `${field} ${example}`).toBe(true)
  }
})

import { expect, it } from 'vitest'
import { runCli, tempFolder } from './run-cli.ts'

const config = JSON.stringify({
  collections: [
    { name: 'walks', files: '*.md', vocabulary: { tags: ['river'] } },
    { name: 'kind', files: '*.md', schema: { type: 'object', properties: { kind: { enum: ['a'] } } } },
  ],
})

it('prints the schema of a collection for editors', async () => {
  const cwd = tempFolder({ 'postlint.config.json': config })
  const schema = JSON.parse((await runCli(['schema', 'walks'], { cwd })).stdout)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.properties.from).toMatchObject({
    type: 'string',
    format: 'uri',
    description: 'URL of the original article.',
  })
  expect(schema.properties.date).not.toHaveProperty('kind')
  expect(schema.properties.tags.items).toEqual({ enum: ['river'] })
  // A field may be called as postlint's own keyword is.
  const own = JSON.parse((await runCli(['schema', 'kind'], { cwd })).stdout)
  expect(own.properties.kind).toEqual({ enum: ['a'] })
})

it('asks which, and knows the nearest', async () => {
  const cwd = tempFolder({ 'postlint.config.json': config })
  expect(await runCli(['schema'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('walks, kind') })
  expect(await runCli(['schema', 'walk'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean "walks"?'),
  })
  expect(JSON.parse((await runCli(['schema'], { cwd: tempFolder() })).stdout).required).toContain('from')
})

it('prints the schemas of the report and of the configuration', async () => {
  const cwd = tempFolder()
  expect(JSON.parse((await runCli(['schema', 'report'], { cwd })).stdout).title).toBe('postlint report')
  const own = JSON.parse((await runCli(['schema', 'config'], { cwd })).stdout)
  const fields = own.properties.collections.items.properties
  for (const [name, field] of Object.entries<{ description?: string }>(fields))
    expect(field.description, name).toMatch(/./)
})

it('says which rules there are, and what options each has', async () => {
  const { default: Ajv } = await import('ajv/dist/2020.js')
  const own = JSON.parse((await runCli(['schema', 'config'], { cwd: tempFolder() })).stdout)
  const validate = new Ajv.default({ strict: true, allowUnionTypes: true, allErrors: true }).compile(own)
  const withRules = (rules: object) => ({ collections: [{ rules }] })
  expect(validate(withRules({ 'future-date': 'off', 'field-order': ['info', { order: ['title'] }] }))).toBe(true)
  for (const wrong of [
    { 'futur-date': 'off' },
    { 'future-date': 'warn' },
    { 'list-style': ['info', { style: 'flowing' }] },
    { 'blank-item': ['info', {}] },
  ]) {
    expect([wrong, validate(withRules(wrong))]).toEqual([wrong, false])
    const cwd = tempFolder({ 'postlint.config.json': JSON.stringify(withRules(wrong)), 'a.md': '' })
    expect((await runCli([], { cwd })).code).toBe(2)
  }
})

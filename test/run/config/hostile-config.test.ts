import { describe, expect, it } from 'vitest'
import { runCli, tempFolder } from '../../cli/run-cli.ts'

const POST = '---\ntitle: A\n---\n'

async function check(files: Readonly<Record<string, string>>) {
  const cwd = tempFolder({ 'p/a.md': POST, ...files })
  return runCli(['check', 'p'], { cwd })
}

const brackets = '['.repeat(300_000)

describe('a configuration that nobody writes in good faith', () => {
  it.each([
    ['300,000 brackets', { 'postlint.config.json': brackets }, 'postlint.config.json: nested deeper than 100 levels'],
    ['the same in YAML', { 'postlint.config.yaml': brackets }, 'postlint.config.yaml'],
    ['the same in package.json', { 'package.json': `{"postlint": ${brackets}` }, 'package.json: nested deeper'],
    [
      'a key __proto__',
      { 'postlint.config.json': '{"collections":[{"files":"p/*.md","rules":{"__proto__":"off"}}]}' },
      'postlint.config.json:1:44: the key "__proto__" is not read here',
    ],
    [
      'an escaped one',
      { 'postlint.config.json': '{"\\u005f_proto__":{"collections":[]}}' },
      '1:2: the key "__proto__"',
    ],
    ['one in YAML', { 'postlint.config.yaml': '__proto__: {collections: []}' }, 'the key "__proto__"'],
    [
      'a schema with one',
      {
        'postlint.config.json': '{"collections":[{"files":"p/*.md","schema":"./s.json"}]}',
        's.json': '{"type":"object","__proto__":{"required":["x"]}}',
      },
      's.json:1:18: the key "__proto__"',
    ],
    [
      'a getter that throws',
      { 'postlint.config.mjs': 'export default { get collections() { throw new Error("boom") } }' },
      'postlint.config.mjs: it cannot be read: boom',
    ],
    [
      'a deep getter that throws',
      { 'postlint.config.mjs': 'export default { collections: [{ get files() { throw new Error("boom") } }] }' },
      'it cannot be read: boom',
    ],
    [
      'a schema whose getter throws',
      {
        'postlint.config.mjs':
          'export default { collections: [{ files: "p/*.md", schema: { get "~standard"() { throw new Error("boom") } } }] }',
      },
      'collections[0].schema: the schema cannot be used: boom',
    ],
    [
      'an object that lets nobody look',
      { 'postlint.config.mjs': 'export default new Proxy({}, { ownKeys() { throw null } })' },
      'it cannot be read',
    ],
    ['nothing thrown', { 'postlint.config.mjs': 'throw null' }, 'threw while it was loaded'],
  ])('is exit 2 and a sentence: %s', async (_, files, message) => {
    const { code, stderr } = await check(files)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('report it')
    expect(stderr.split('\n').length).toBeLessThan(4)
  })
})

import { describe, expect, it } from 'vitest'
import { configValuesAt } from '../../../src/generators/config-values-at.ts'
import { readCode } from '../../../src/run/site/read-code.ts'

const at = (path: string, text: string): unknown[] => configValuesAt(readCode(text), path).map(({ value }) => value)

describe('what code says in literals', () => {
  it.each([
    ["export default { docs: { path: '../docs' } }"],
    ['module.exports = { "docs": { path: `../docs` } }'],
    ["const config: Config = { docs: { path: '../docs' as const } } satisfies Config\nexport default config"],
    ["const path = '../docs'\nconst docs = { path }\nexport default defineConfig({ ...base, docs, x: a ? b : c })"],
    ["export default defineConfig(async () => {\n  if (a) return null\n  return { docs: { path: '../docs' } }\n})"],
    ["export default function (api) { api.x(/['\"{]/); return { docs: { path: '../docs' } } }"],
    ["export default { docs: { path: join(__dirname, '../docs') }, more: [1, , 2], [key]: 1, get x() { return 1 } }"],
    ["import a from 'a' // { docs: 1\nexport default withPwa(defineConfig({ docs: { path: '../docs' } }))"],
    ["export default { docs: { path: fileURLToPath(new URL('../docs', import.meta.url)) } }"],
  ])('finds a field in %s', (text) => {
    expect(at('docs.path', text)).toEqual(['../docs'])
  })

  it.each([
    ["export default { docs: { path: process.env.DOCS ?? '../docs' } }"],
    ["export default { docs: { path: root + '/docs' } }"],
    ['export default { docs: { path: `\x24{root}/docs` } }'],
    ['let a = b\nlet b = a\nexport default { docs: a }'],
    ["export default { docs: { path: yes ? 'a' : 'b' } }"],
    ['export default { docs: '],
    ['@decorated class A {}'],
    ['"not closed'],
    [''],
  ])('knows nothing of what is no literal: %s', (text) => {
    expect(at('docs.path', text)).toEqual([])
  })

  it('finds lists, exports by name and calls', () => {
    const text = `export const collections = { blog: defineCollection({ loader: glob({ base: './posts' }) }) }
export default function (config) { config.setInputDirectory('src') }`
    expect(at('exports.collections.*.loader.base', text)).toEqual(['./posts'])
    expect(at('calls.setInputDirectory.*', text)).toEqual(['src'])
    const presets = "export default { presets: [['classic', { docs: false, blog: { path: 'news' } }]] }"
    expect(at('presets.*.*.blog.path', presets)).toEqual(['news'])
    expect(at('presets.*.*.docs.path', presets)).toEqual([false])
  })

  it('takes no prototype for a field', () => {
    expect(at('docs', 'export default { "__proto__": { docs: 1 }, ...{ "__proto__": { docs: 2 } } }')).toEqual([])
    expect(at('constructor', 'export default {}')).toEqual([])
  })

  it('reads hostile code in one pass', () => {
    const depth = 20_000
    const shapes = [
      `${'('.repeat(depth)}1`,
      `${'{a:'.repeat(depth)}1${'}'.repeat(depth)}`,
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
      `${'<T>('.repeat(depth)}1${')'.repeat(depth)}`,
      `${'()=>{return '.repeat(depth)}1${'}'.repeat(depth)}`,
      `${'a('.repeat(depth)}${')'.repeat(depth)}`,
      `${'`${'.repeat(depth)}1`,
    ]
    for (const shape of shapes) expect(readCode(`export default ${shape}`)).toMatchObject({ exports: {} })
    const doubled = Array.from({ length: 40 }, (_, index) => `const a${index + 1} = [...a${index}, ...a${index}]`)
    expect(readCode(`const a0 = ['x']\n${doubled.join('\n')}\nexport default { docs: a40 }`)).toMatchObject({})
    const shared = Array.from({ length: 40 }, (_, index) => `const b${index + 1} = { x: b${index}, y: b${index} }`)
    const tree = readCode(`const b0 = { x: 'x' }\n${shared.join('\n')}\nexport default b39`)
    expect(configValuesAt(tree, Array.from({ length: 39 }, () => '*').join('.')).length).toBeLessThan(20_000)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { lintText } from '../../src/library/index.ts'
import { setLocale } from '../../src/locales/translate.ts'
import { displayWidth } from '../../src/values/characters/display-width.ts'
import { runCli, tempFolder } from './run-cli.ts'

// Other tests of the process speak English.
afterAll(() => setLocale('en'))

const POST = '---\nlayout: post\ntitle: "散步 "\ndate: 2023/10/28\ntags: [a, a]\n---\n'

function folderWith(config?: object): string {
  return tempFolder({ 'a.md': POST, ...(config && { 'postlint.config.json': JSON.stringify(config) }) })
}

const CONFIGURED = { locale: 'zh-TW', collections: [{ files: '*.md', schema: 'post' }] }
const [ENGLISH, SIMPLIFIED, TRADITIONAL] = ['`from` is missing', '缺少字段 `from`', '缺少欄位 `from`']

describe('the language', () => {
  it.each([
    ['English where nothing is said', undefined, [], {}, ENGLISH],
    ['that of --locale', undefined, ['--locale', 'zh-CN'], {}, SIMPLIFIED],
    ['that of the configuration', CONFIGURED, [], {}, TRADITIONAL],
    ['that of the environment', undefined, [], { POSTLINT_LOCALE: 'zh_TW.UTF-8' }, TRADITIONAL],
    ['--locale before the configuration', CONFIGURED, ['--locale', 'en'], {}, ENGLISH],
    ['the configuration before the environment', CONFIGURED, [], { POSTLINT_LOCALE: 'zh-Hans' }, TRADITIONAL],
  ] as const)('is %s', async (_, config, words, env, expected) => {
    const preset = config === undefined ? ['--preset', 'post'] : []
    const { stdout } = await runCli([...preset, ...words, 'a.md'], { cwd: folderWith(config), env })
    expect(stdout).toContain(expected)
  })

  it.each([
    [['--locale', 'fr', 'a.md'], {}, '--locale: unknown language "fr"'],
    [['a.md'], { POSTLINT_LOCALE: 'tlh' }, 'POSTLINT_LOCALE: unknown language "tlh"'],
  ] as const)('is refused where it is unknown: %j %j', async (words, env, expected) => {
    const { code, stderr } = await runCli([...words], { cwd: folderWith(), env })
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
    expect(stderr).toContain('en, zh-Hans, zh-Hant')
  })

  it('is that of wrong calls, too, and of the library', async () => {
    const { stderr } = await runCli(['--locale=zh', '--fixx'], { cwd: folderWith() })
    expect(stderr).toContain('没有 --fixx 这个选项')
    expect(lintText('no', { locale: 'zh-Hant' }).problems[0]?.message).toContain('沒有 front matter')
  })

  it('changes nothing that programs read', async () => {
    const run = async (locale: string) =>
      JSON.parse(
        (await runCli(['--locale', locale, '--preset', 'post', '--format', 'json', 'a.md'], { cwd: folderWith() }))
          .stdout,
      )
    const strip = (text: object): unknown =>
      JSON.parse(JSON.stringify(text, (key, value) => (['message', 'help', 'title'].includes(key) ? '' : value)))
    expect(strip(await run('zh-Hans'))).toEqual(strip(await run('en')))
  })
})

it.each([
  ['en', 'en'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
])('names the language of the page: %s', async (locale, lang) => {
  const { stdout } = await runCli(['--locale', locale, '--preset', 'post', '--format', 'html', 'a.md'], {
    cwd: folderWith(),
  })
  expect(stdout).toContain(`<html lang="${lang}">`)
})

it.each([40, 80, 120])('keeps within %i columns, and tables in line', async (columns) => {
  for (const locale of ['en', 'zh-Hans', 'zh-Hant']) {
    const words = ['--locale', locale, '--preset', 'post', '--format', 'pretty', '--statistics', '--no-color', 'a.md']
    const { stdout } = await runCli(words, { cwd: folderWith(), columns })
    const lines = stdout.split('\n')
    for (const line of lines.filter((one) => /^\s*(?:fix|help|see|修复|修正|帮助|說明|参见|參見)/u.test(one)))
      expect(displayWidth(line), line).toBeLessThanOrEqual(Math.max(columns, 60))
    const table = lines.filter(
      (line) => /^(?:rule|规则|規則|missing-field|duplicate-item)/.test(line) && !line.includes('`'),
    )
    expect(new Set(table.map(displayWidth)).size, table.join('\n')).toBe(1)
  }
})

import { expect, it } from 'vitest'
import { LOCALES, readLocale } from '../../schemas/locales.ts'
import { matchWords } from '../../src/locales/match-words.ts'

it.each([
  ...LOCALES.map((locale) => [locale, locale] as const),
  ['en-US', 'en'],
  ['en_GB.UTF-8', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_CN.UTF-8', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['ZH-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-MO', 'zh-Hant'],
  [' zh-hant ', 'zh-Hant'],
] as const)('reads %s as %s', (text, locale) => expect(readLocale(text)).toBe(locale))

it.each(['', 'fr', 'C', 'POSIX', 'zhx', '简体中文', '../zh', 'zh;rm'])('knows no language %j', (text) =>
  expect(readLocale(text)).toBeNull(),
)

it('finds sentences with their values, whatever these hold', () => {
  const words = { 'no {} in {}': '{1} 里没有 {0}', 'it is gone': '不见了' }
  expect(matchWords('no {1} in a.b', words)).toBe('a.b 里没有 {1}')
  expect(matchWords('it is gone', words)).toBe('不见了')
  expect(matchWords('it is gone!', words)).toBe('it is gone!')
  expect(matchWords('constructor', words)).toBe('constructor')
  expect(matchWords(`no ${'x in '.repeat(5000)}`, words)).toMatch(/^no x/)
})

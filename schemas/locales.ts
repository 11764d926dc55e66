// Without zod: a start looks here.

/** The languages that postlint speaks. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Locale = (typeof LOCALES)[number]

/** Regions that write traditional characters. */
const TRADITIONAL = /-(?:hant|tw|hk|mo)\b/

/** Reads a tag of BCP 47, or what stands in `LANG` (`zh_CN.UTF-8`): `zh`, `zh-CN`, `zh-TW`, `en-US`; null for another language. */
export function readLocale(text: string): Locale | null {
  const tag = text
    .trim()
    .toLowerCase()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag)) return null
  const [language] = tag.split('-')
  if (language === 'en') return 'en'
  return language === 'zh' ? (TRADITIONAL.test(tag) ? 'zh-Hant' : 'zh-Hans') : null
}

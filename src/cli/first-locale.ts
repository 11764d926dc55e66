import { type Locale, readLocale } from '../../schemas/locales.ts'

/** The language for what is said before a command has read its options and its project; a wrong one is reported by the command. */
export function firstLocale(argv: readonly string[], variable = ''): Locale {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='))
  const word = argv[at]
  const asked = word === '--locale' ? argv[at + 1] : word?.slice('--locale='.length)
  return readLocale(asked ?? '') ?? readLocale(variable) ?? 'en'
}

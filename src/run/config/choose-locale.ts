import { type Locale, readLocale } from '../../../schemas/locales.ts'

/** What is said of the language outside of a configuration. */
export interface LocaleRequest {
  /** Comes before the configuration's. */
  readonly locale?: Locale | undefined
  /** Where the configuration names none; English if left out. */
  readonly usualLocale?: Locale | undefined
}

/** The language of a project, from the one that was asked for, that of its configuration, and the usual one. */
export function chooseLocale({ locale, usualLocale = 'en' }: LocaleRequest, configured?: string): Locale {
  return locale ?? (configured === undefined ? null : readLocale(configured)) ?? usualLocale
}

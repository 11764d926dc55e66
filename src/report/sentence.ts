import { translate } from '../locales/translate.ts'

/** Some words as a sentence of its own, with its full stop. */
export function sentence(text: string): string {
  return translate`${text}.`
}

export function capitalized(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

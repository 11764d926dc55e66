import type { AnyRule, Text } from '../rules/rule.ts'

/** The texts of one language for rules by id; what it lacks is said in English, the rule's own language. */
export interface Catalogue {
  readonly locale: string
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly messages?: Readonly<Record<string, (values: never) => Text>>
        readonly titles?: Readonly<Record<string, (values: never) => string>>
      }
    >
  >
}

export const ENGLISH: Catalogue = { locale: 'en', rules: {} }

/** The message of a finding in the catalogue's language. */
export function sayMessage(catalogue: Catalogue, rule: AnyRule, message: string, values: unknown): Text {
  const own = catalogue.rules[rule.id]?.messages?.[message] ?? rule.messages[message]
  return own(values as never)
}

/** The title of a fix in the catalogue's language. */
export function sayTitle(catalogue: Catalogue, rule: AnyRule, title: string, values: unknown): string {
  const own = catalogue.rules[rule.id]?.titles?.[title] ?? rule.titles[title]
  return own(values as never)
}

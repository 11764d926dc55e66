import type * as Zod from 'zod'
import { latePart } from '../../late/late-part.ts'
import { matchWords } from '../match-words.ts'

const zod = latePart<typeof Zod>('zod')

/** What is said of the reasons of schemas. */
export interface DetailWords {
  /** By the English words of `src/check/schema` and of zod. */
  readonly details: Readonly<Record<string, string>>
  /** Sentences with conditions, whose parts are words themselves. */
  readonly conditions: readonly (readonly [RegExp, string])[]
  /** Behind a condition. */
  readonly behind: string
  readonly zod: 'zhCN' | 'zhTW'
  /** Turns zod's own Chinese into that of the other messages. */
  readonly polished: readonly (readonly [RegExp, string])[]
}

/** Turns the reason that a schema gives for refusing a value into a clause; `issue` is that of zod where zod speaks for itself. */
export function describeDetail(words: DetailWords, detail: string, issue?: unknown): string {
  const said =
    issue === undefined
      ? undefined
      : zod()
          .locales[words.zod]()
          .localeError(issue as Zod.core.$ZodRawIssue)
  const own = typeof said === 'string' ? said : said?.message
  if (own !== undefined) return words.polished.reduce((text, [pattern, better]) => text.replace(pattern, better), own)
  const condition = words.conditions.find(([pattern]) => pattern.test(detail))
  if (condition !== undefined)
    return detail
      .replace(...condition)
      .replaceAll('` is there', '` 存在')
      .replaceAll('` is ', '` 是 ')
      .replaceAll(' and `', '、`')
      .replace(`\`${words.behind}`, `\` ${words.behind}`)
  return matchWords(detail, words.details).replace(/(?<!\.)\.$/, '')
}

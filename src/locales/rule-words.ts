import type { OwnRule } from '../rules/index.ts'
import type { AnyRule, Text } from '../rules/rule.ts'

/** What a rule says, in another language: functions of the same values. */
export interface WordsOf<R extends AnyRule> {
  readonly summary: string
  readonly why: string
  readonly messages: { readonly [K in keyof R['messages']]: (...values: Parameters<R['messages'][K]>) => Text }
  readonly titles: { readonly [K in keyof R['titles']]: (...values: Parameters<R['titles'][K]>) => string }
}

/** What all rules say: a message without its translation is an error of types. */
export type RuleWords = { readonly [R in OwnRule as R['id']]: WordsOf<R> }

/** The values of a message, as its rule gives them. */
export type ValuesOf<
  Id extends keyof RuleWords,
  Message extends keyof RuleWords[Id]['messages'],
> = RuleWords[Id]['messages'][Message] extends (...values: infer Values) => Text ? Values[0] : never

/** Those of a group, as a file has them. */
export type FileWords = Pick<
  RuleWords,
  | 'unreadable-file'
  | 'invalid-encoding'
  | 'oversized-front-matter'
  | 'byte-order-mark'
  | 'invisible-character'
  | 'hidden-line-break'
>
export type FenceWords = Pick<
  RuleWords,
  | 'missing-front-matter'
  | 'unclosed-front-matter'
  | 'malformed-fence'
  | 'empty-front-matter'
  | 'executable-front-matter'
  | 'unsupported-front-matter'
  | 'not-a-mapping'
  | 'repeated-front-matter'
>
export type SyntaxWords = Pick<
  RuleWords,
  'syntax-error' | 'cut-off-text' | 'duplicate-key' | 'ambiguous-scalar' | 'unportable-yaml'
>
export type SchemaWords = Pick<
  RuleWords,
  'missing-field' | 'empty-field' | 'invalid-type' | 'invalid-value' | 'unknown-field' | 'misspelled-field'
>
export type DatesWords = Pick<
  RuleWords,
  'malformed-date' | 'impossible-date' | 'missing-timezone' | 'future-date' | 'date-filename-mismatch'
>
export type UrlsWords = Pick<RuleWords, 'invalid-url' | 'private-url' | 'tracking-parameter' | 'source-mismatch'>
export type ListsWords = Pick<RuleWords, 'not-a-list' | 'duplicate-item' | 'blank-item' | 'unknown-item'>
export type TextWords = Pick<RuleWords, 'untrimmed-value' | 'markup-in-title' | 'title-mismatch'>
export type SiteWords = Pick<RuleWords, 'unknown-layout' | 'unknown-author' | 'missing-file' | 'unpublished-name'>
export type CorpusWords = Pick<
  RuleWords,
  'duplicate-source' | 'duplicate-title' | 'duplicate-permalink' | 'inconsistent-item'
>
export type StyleWords = Pick<RuleWords, 'field-order' | 'date-style' | 'list-style' | 'quote-style'>
export type OwnWords = Pick<RuleWords, 'unused-suppression' | 'rule-failure'>

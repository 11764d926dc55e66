/** The words for a value that a missing field may have had, and where it was found. */
import type { NewValue } from '../../edit/change.ts'
import type { Post } from '../../post/post.ts'
import { quoteValue } from '../../values/characters/quote-value.ts'
import type { Collection } from '../context.ts'
import type { Safety } from '../rule.ts'

export interface TitleValues {
  readonly field: string
  readonly value: string
}

/** Titles of the fixes, by the place where the value was found. */
export const recoveryTitles = {
  sourceLink: ({ field, value }: TitleValues) =>
    `Set \`${field}\` to the source link of the body: ${quoteValue(value)}`,
  bodyLink: ({ field, value }: TitleValues) => `Set \`${field}\` to a link of the body: ${quoteValue(value)}`,
  linkText: ({ field, value }: TitleValues) =>
    `Set \`${field}\` to the text of the source link in the body: ${quoteValue(value)}`,
  heading: ({ field, value }: TitleValues) => `Set \`${field}\` to the first heading: ${quoteValue(value)}`,
  fileName: ({ field, value }: TitleValues) => `Set \`${field}\` from the file name: ${quoteValue(value)}`,
  timeTag: ({ field, value }: TitleValues) => `Set \`${field}\` to the time that the body states: ${quoteValue(value)}`,
  sourceUrl: ({ field, value }: TitleValues) =>
    `Set \`${field}\` to the date in the source's URL: ${quoteValue(value)}`,
  onlyValue: ({ field, value }: TitleValues) => `Set \`${field}\` to its only allowed value: ${quoteValue(value)}`,
  habit: ({ field, value }: TitleValues) => `Set \`${field}\` as other posts of this source do: ${quoteValue(value)}`,
}

export interface Recovery {
  readonly title: keyof typeof recoveryTitles
  readonly value: NewValue
  readonly safety: Safety
}

/** Finds values for one field, best first. */
export type Recover = (post: Post, collection: Collection, name: string) => Recovery[]

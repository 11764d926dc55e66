import type { recoveryTitles } from '../../../rules/recover/recovery.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'

/** The words for a value that a missing field may have had, and where it was found. */
export const RECOVERY: typeof recoveryTitles = {
  sourceLink: ({ field, value }) => `把 \`${field}\` 设为正文开头的来源链接：${quoteValue(value)}`,
  bodyLink: ({ field, value }) => `把 \`${field}\` 设为正文里的链接：${quoteValue(value)}`,
  linkText: ({ field, value }) => `把 \`${field}\` 设为正文来源链接的文字：${quoteValue(value)}`,
  heading: ({ field, value }) => `把 \`${field}\` 设为正文的第一个标题：${quoteValue(value)}`,
  fileName: ({ field, value }) => `根据文件名设置 \`${field}\`：${quoteValue(value)}`,
  timeTag: ({ field, value }) => `把 \`${field}\` 设为正文标明的时间：${quoteValue(value)}`,
  sourceUrl: ({ field, value }) => `把 \`${field}\` 设为来源网址里的日期：${quoteValue(value)}`,
  onlyValue: ({ field, value }) => `把 \`${field}\` 设为唯一允许的值：${quoteValue(value)}`,
  habit: ({ field, value }) => `按同一来源的其他文章设置 \`${field}\`：${quoteValue(value)}`,
}

import type { recoveryTitles } from '../../../rules/recover/recovery.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'

/** The words for a value that a missing field may have had, and where it was found. */
export const RECOVERY: typeof recoveryTitles = {
  sourceLink: ({ field, value }) => `把 \`${field}\` 設為內文開頭的來源連結：${quoteValue(value)}`,
  bodyLink: ({ field, value }) => `把 \`${field}\` 設為內文裡的連結：${quoteValue(value)}`,
  linkText: ({ field, value }) => `把 \`${field}\` 設為內文來源連結的文字：${quoteValue(value)}`,
  heading: ({ field, value }) => `把 \`${field}\` 設為內文的第一個標題：${quoteValue(value)}`,
  fileName: ({ field, value }) => `根據檔名設定 \`${field}\`：${quoteValue(value)}`,
  timeTag: ({ field, value }) => `把 \`${field}\` 設為內文標明的時間：${quoteValue(value)}`,
  sourceUrl: ({ field, value }) => `把 \`${field}\` 設為來源網址裡的日期：${quoteValue(value)}`,
  onlyValue: ({ field, value }) => `把 \`${field}\` 設為唯一允許的值：${quoteValue(value)}`,
  habit: ({ field, value }) => `依同一來源的其他文章設定 \`${field}\`：${quoteValue(value)}`,
}

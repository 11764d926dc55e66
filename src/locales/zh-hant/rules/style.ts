import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { StyleWords } from '../../rule-words.ts'

const QUOTES = { single: '單引號', double: '雙引號' } as const

export const style: StyleWords = {
  'field-order': {
    summary: '欄位的順序與 schema 不同。',
    why: '欄位順序一致的文章更容易閱讀、比較和合併。',
    messages: {
      late: ({ field, before }) => ({
        what: `\`${field}\` 寫在 \`${before}\` 後面，應當寫在前面`,
        how: `請把 \`${field}\` 移到 \`${before}\` 上面。`,
      }),
    },
    titles: { reorder: () => '把欄位排好順序' },
  },
  'date-style': {
    summary: '帶時間的日期沒有依集合的格式書寫。',
    why: '這些寫法對每個產生器都是同一時刻；統一格式後，文章更容易比較和搜尋。',
    messages: {
      style: ({ field, found, text }) => ({
        what: `\`${field}\` 的格式不同：寫的是 ${quoteValue(found)}，應為 ${quoteValue(text)}`,
        how: `請寫成 ${quoteValue(text)}。`,
      }),
    },
    titles: { restyle: ({ text }) => `寫成 ${text}` },
  },
  'list-style': {
    summary: '清單的寫法與網站其他部分不同。',
    why: '寫法一致的清單更容易閱讀，修改一項時也只會顯示一行或一個詞的變化。',
    messages: {
      flow: ({ field }) => ({
        what: `\`${field}\` 分成了多行，而清單應當寫在方括號裡`,
        how: `請把 \`${field}\` 寫成一行 \`[a, b]\`。`,
      }),
      block: ({ field }) => ({
        what: `\`${field}\` 寫在方括號裡，而清單應當每行一項`,
        how: `請把 \`${field}\` 的每一項單獨寫一行，前面加 \`- \`。`,
      }),
    },
    titles: {
      flow: ({ field }) => `把 ${field} 寫在方括號裡`,
      block: ({ field }) => `把 ${field} 改成每行一項`,
    },
  },
  'quote-style': {
    summary: '文字的引號與網站其他部分不同。',
    why: '引號寫法一致的文章更容易閱讀和搜尋。',
    messages: {
      quoted: ({ field, style: wanted }) =>
        wanted === 'plain'
          ? { what: `\`${field}\` 的引號是多餘的`, how: '請刪除引號。' }
          : { what: `\`${field}\` 應當用${QUOTES[wanted]}`, how: `請給文字加${QUOTES[wanted]}。` },
    },
    titles: {
      quote: ({ field, style: wanted }) =>
        wanted === 'plain' ? `刪除 ${field} 的引號` : `給 ${field} 加${QUOTES[wanted]}`,
    },
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { TextWords } from '../../rule-words.ts'

/** At most three by name: a title full of them needs no longer list. */
function spellMarks(marks: readonly string[]): string {
  const shown = marks.slice(0, 3).map((mark) => quoteValue(mark, 40))
  return `${shown.join('、')}${marks.length > shown.length ? ` 等 ${marks.length} 處` : ''}`
}

const BOTH = '請查清哪一個是對的，並把兩處寫成一致。'

export const text: TextWords = {
  'untrimmed-value': {
    summary: '文字的開頭或結尾有空白。',
    why: '空白會顯示在標題裡，讓一個標籤變成兩個，還會讓比較出錯，而原始檔裡誰也看不出來。',
    messages: {
      start: ({ field, text: value }) => ({
        what: `\`${field}\` 以空白開頭：${quoteValue(value)}`,
        how: '請刪除開頭的空白。',
      }),
      end: ({ field, text: value }) => ({
        what: `\`${field}\` 以空白結尾：${quoteValue(value)}`,
        how: '請刪除結尾的空白。',
      }),
      both: ({ field, text: value }) => ({
        what: `\`${field}\` 的開頭和結尾都有空白：${quoteValue(value)}`,
        how: '請刪除兩端的空白。',
      }),
    },
    titles: { trim: ({ field }) => `刪除 \`${field}\` 兩端的空白` },
  },
  'markup-in-title': {
    summary: '標題裡有 HTML 標籤或實體。',
    why: 'RSS 訂閱、搜尋結果和瀏覽器分頁都把標題當作純文字：讀者會看到這些標籤和代碼。',
    messages: {
      markup: ({ field, marks, text: value }) => ({
        what: `\`${field}\` 裡有 HTML ${spellMarks(marks)}：${quoteValue(value)}`,
        how: '請直接寫讀者應當看到的文字和符號。',
      }),
    },
    titles: { strip: ({ text: value }) => `寫成純文字：${quoteValue(value)}` },
  },
  'title-mismatch': {
    summary: '標題與內文的來源連結或開頭的標題不同。',
    why: '文章在內文裡重複了標題，兩處不同時，往往有一處是筆誤。',
    messages: {
      link: ({ title, other }) => ({
        what: `\`title\` 是 ${quoteValue(title)}，內文來源連結的文字卻是 ${quoteValue(other)}`,
        how: BOTH,
      }),
      heading: ({ title, other }) => ({
        what: `\`title\` 是 ${quoteValue(title)}，內文的標題卻是 ${quoteValue(other)}`,
        how: BOTH,
      }),
    },
    titles: { take: ({ other }) => `採用內文的文字：${quoteValue(other)}` },
  },
}

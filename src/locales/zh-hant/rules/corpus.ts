import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { CorpusWords } from '../../rule-words.ts'
import { nameOthers } from '../../zh/list-names.ts'

const OWN_ADDRESS = '請讓每篇文章有自己的網址。'

export const corpus: CorpusWords = {
  'duplicate-source': {
    summary: '另一篇文章的來源與它相同。',
    why: '網站上有兩篇出自同一原文的文章，或者其中一篇寫錯了來源。',
    messages: {
      duplicate: ({ field, other, count }) => ({
        what: `\`${field}\` 與${nameOthers(other, count)}的來源相同`,
        how: '請只保留其中一篇，或者更正其他文章的來源。',
      }),
    },
    titles: { other: () => '來源相同' },
  },
  'duplicate-title': {
    summary: '另一篇文章的標題與它相同。',
    why: '在清單、RSS 訂閱和搜尋結果裡，讀者分不清這兩篇。',
    messages: {
      duplicate: ({ title, other, count }) => ({
        what: `標題 ${quoteValue(title)} 與${nameOthers(other, count)}的相同`,
        how: '請讓每篇文章有自己的標題；如果一篇文章放了兩份，請刪除一份。',
      }),
    },
    titles: { other: () => '標題相同' },
  },
  'duplicate-permalink': {
    summary: '另一篇文章有相同的永久連結，或者有別的欄位產生了相同的網址。',
    why: '一個網址只能放一篇文章：產生器會用一篇覆蓋另一篇。',
    messages: {
      duplicate: ({ field, value, other, count }) => ({
        what: `\`${field}\` 的值 ${quoteValue(value)} 與${nameOthers(other, count)}的相同`,
        how: OWN_ADDRESS,
      }),
      elsewhere: (values) => ({
        what: `\`${values.field}\` 的值 ${quoteValue(values.value)} 與${nameOthers(values.other, values.count)}的 \`${values.otherField}\` 相同`,
        how: OWN_ADDRESS,
      }),
    },
    titles: { other: () => '網址相同' },
  },
  'inconsistent-item': {
    summary: '標籤、分類或作者的寫法與多數文章不同。',
    why: '每種寫法都會有自己的頁面，看其中一個頁面的讀者看不到另一個頁面的文章。',
    messages: {
      inconsistent: ({ item, usual, posts }) => ({
        what: `${quoteValue(item)} 在 ${posts} 篇文章裡寫作 ${quoteValue(usual)}`,
        how: `請在這裡也寫 ${quoteValue(usual)}，或者把別處都改成這種寫法。`,
      }),
      slip: ({ item, usual, posts }) => ({
        what: `只有這篇文章寫了 ${quoteValue(item)}，它像是 ${quoteValue(usual)} 的筆誤，後者出現在 ${posts} 篇文章裡`,
        how: `如果原本想寫的就是 ${quoteValue(usual)}，請改正。`,
      }),
    },
    titles: { usual: () => '通常的寫法' },
  },
}

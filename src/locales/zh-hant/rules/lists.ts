import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { ListsWords } from '../../rule-words.ts'
import { orNames, someItems } from '../../zh/list-names.ts'

export const lists: ListsWords = {
  'not-a-list': {
    summary: '該寫清單的欄位裡只有一段文字，或者清單裡的逗號不是真正的逗號。',
    why: '各產生器的讀法不同：Jekyll 會把每個詞當作一個標籤，Hexo 會把整段當作一個標籤，Hugo 和 Astro 會停止。',
    messages: {
      text: ({ field, value }) => ({
        what: `\`${field}\` 必須是清單，而不是${value === '' ? '單個值' : ` ${quoteValue(value)}`}`,
        how: `請把各項寫在方括號裡：\`${field}: [first, second]\`。`,
      }),
      split: ({ field, generator, items }) => ({
        what: `${generator} 會把 \`${field}\` 讀成 ${items.length} 項：${someItems(items, 40)}`,
        how: `請把各項寫在方括號裡：\`${field}: [first, second]\`。`,
      }),
      commas: ({ field, value }) => ({
        what: `清單 \`${field}\` 裡本來像是有好幾項，卻只寫成了一項：${quoteValue(value)}`,
        why: '只有半形逗號才能分隔各項；產生器會把它們合成一個標籤。',
        how: '請在各項之間用 `,` 加空格；如果確實是一項，請加引號。',
      }),
      trailing: ({ field, value }) => ({
        what: `\`${field}\` 裡有一項${quoteValue(value)} 結尾多了一個標點，它成了這一項的一部分`,
        how: '請刪除這個標點：每項各占一行時，各項之間不用標點。',
      }),
      melted: ({ field, value }) => ({
        what: `清單 \`${field}\` 裡本來像是有好幾項，卻只寫成了一項：${quoteValue(value)}`,
        why: '方括號裡的各行要以逗號隔開，否則各行的短橫線要對齊，才會各成一項。',
        how: '請在方括號裡的每一行末尾加逗號，或者把短橫線對齊。',
      }),
    },
    titles: {
      part: () => '讓每一行各成一項',
      unmark: ({ item }) => `改成 ${quoteValue(item)}`,
      split: ({ items }) => `改成 ${items.length} 項：${someItems(items, 20)}`,
      list: ({ items }) => `改成有 ${items.length} 項的清單：${someItems(items, 20)}`,
    },
  },
  'duplicate-item': {
    summary: '清單裡同一項寫了兩次。',
    why: '文章會在這個標籤下列出兩次，或者這裡本來要寫的是另一項。',
    messages: {
      duplicate: ({ field, item }) => ({
        what: `\`${field}\` 裡 ${quoteValue(item)} 寫了不止一次`,
        how: '請刪除重複的一項。',
      }),
    },
    titles: { remove: ({ item }) => `刪除重複的 ${quoteValue(item)}`, first: () => '第一次出現' },
  },
  'blank-item': {
    summary: '清單裡有一項是空的。',
    why: '產生器會據此建立沒有名稱的標籤或分類，或者停止。',
    messages: {
      blank: ({ field }) => ({
        what: `\`${field}\` 裡有一項是空的`,
        how: '請刪除這一項，或者寫上原本的內容。',
      }),
      commented: ({ field, text }) => ({
        what: `\`${field}\` 裡有一項是空的：YAML 把 \`#\` 之後的內容都當作註解`,
        how: `請給 ${quoteValue(text)} 加引號，或者去掉 \`#\`。`,
      }),
      allBlank: ({ field }) => ({
        what: `\`${field}\` 裡的每一項都是空的`,
        how: `請寫上 \`${field}\` 的各項；如果它不是必需的，也可以刪除這個欄位。`,
      }),
    },
    titles: {
      remove: () => '刪除空的一項',
      quote: ({ text }) => `把註解當作這一項：${quoteValue(text)}`,
    },
  },
  'unknown-item': {
    summary: '標籤、分類或其他名稱不在集合的詞彙表裡。',
    why: '網站約定了一份名稱清單；別的名稱會單獨產生一個沒有人找得到的頁面。',
    messages: {
      unknown: ({ field, item, near }) => ({
        what: `${quoteValue(item)} 不在 \`${field}\` 的詞彙表裡`,
        how:
          near.length === 0
            ? '請用詞彙表裡的名稱，或者把它加進詞彙表。'
            : `是不是想寫 ${orNames(near)}？如果不是，請把它加進詞彙表。`,
      }),
      unlisted: ({ field, item, near }) => ({
        what: `${quoteValue(item)} 不在網站為 \`${field}\` 定的清單裡`,
        how:
          near.length === 0
            ? '請用清單裡的名稱，或者把它加進清單。'
            : `是不是想寫 ${orNames(near)}？如果不是，請把它加進清單。`,
      }),
    },
    titles: { use: ({ name }) => `寫成 ${quoteValue(name)}` },
  },
}

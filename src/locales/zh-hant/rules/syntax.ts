import { decodeEscapes, isComment, isPair, isSwitch } from '../../../rules/words/scalar-texts.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { SyntaxWords, ValuesOf } from '../../rule-words.ts'
import { SYNTAX_ADVICE, SYNTAX_REPAIRS } from '../words/syntax-advice.ts'

type Scalar = ValuesOf<'ambiguous-scalar', 'text'>

function otherwise({ readings }: Scalar): string {
  return readings
    .map(
      ({ readers, reads }) =>
        `${readers.join('、')} 會讀成${reads.startsWith('"') ? `文字 ${reads}` : ` \`${reads}\``}`,
    )
    .join('，')
}

export const syntax: SyntaxWords = {
  'syntax-error': {
    summary: 'front matter 不符合 YAML、TOML 或 JSON 的語法。',
    why: '一行出錯，所有欄位都會丟失：Jekyll 發佈的文章會沒有標題和日期，其他產生器會停止。',
    messages: SYNTAX_ADVICE,
    titles: {
      quote: ({ field }) => `給${field === null ? '文字' : ` \`${field}\` `}加引號`,
      split: ({ name }) => `從 \`${name}\` 開始另起一行`,
      repair: ({ cause }) => SYNTAX_REPAIRS[cause] ?? '修正這一行',
    },
  },
  'cut-off-text': {
    summary: '沒有引號的文字丟了後半截，因為 YAML 把 ` #` 之後的內容都當作註解。',
    why: '沒有產生器會為此停止：文章發佈出來，標題只剩一半。',
    messages: {
      cutOff: ({ field, kept, lost }) => ({
        what: `\`${field}\` ${kept === '' ? '是空的' : `到 ${quoteValue(kept)} 就結束了`}：YAML 把 ${quoteValue(lost)} 當作註解`,
        how: '請給整段文字加引號；如果確實是註解，請在 `#` 後面加一個空格。',
      }),
    },
    titles: { quote: ({ field, whole }) => `把 \`${field}\` 設為 ${quoteValue(whole)}` },
  },
  'duplicate-key': {
    summary: '同一個欄位寫了不止一次。',
    why: 'Jekyll 不聲不響地取最後一個；Hugo 和 Astro 會拒絕這篇文章。',
    messages: {
      same: ({ field }) => ({ what: `${quoteValue(field)} 寫了不止一次，值相同`, how: '請保留一個，刪除其餘的。' }),
      different: ({ field }) => ({
        what: `${quoteValue(field)} 寫了不止一次，而且值不同`,
        how: '請保留正確的一個，刪除其餘的。',
      }),
    },
    titles: {
      remove: ({ field }) => `刪除重複的 ${quoteValue(field)}`,
      keepFirst: ({ value }) => `保留第一個值：${quoteValue(value)}`,
      keepLast: ({ value }) => `保留最後一個值：${quoteValue(value)}`,
      first: () => '第一次寫在這裡',
    },
  },
  'ambiguous-scalar': {
    summary: '沒有引號的值，有的程式讀成文字，有的讀成數字或 `true`。',
    why: '各個產生器採用的 YAML 版本不同：標籤 `no` 會變成 `false`，期號 `012` 會變成 10。',
    messages: {
      text: (values) => ({
        what: `${quoteValue(values.field)} 的值 ${quoteValue(values.text)} 沒有引號，${otherwise(values)}`,
        how: '請加引號，讓所有程式都讀成文字。',
      }),
      unclear: (values) => ({
        what: `${quoteValue(values.field)} 的值 ${quoteValue(values.text)} 沒有引號，${otherwise(values)}`,
        how: isSwitch(values.text)
          ? '如果是開關，請寫成 `true` 或 `false`；如果是文字，請加引號。'
          : '如果是數字，請直接寫數字；如果是文字，請加引號。',
      }),
      rounded: ({ field, text, reads }) => ({
        what: `${quoteValue(field)} 的數字 ${quoteValue(text)} 會被 JSON 的讀取程式讀成 ${quoteValue(reads)}`,
        how: '如果是編號之類的文字，請加引號：數字保留不了這麼多位。',
      }),
      key: (values) => ({
        what: `欄位名稱 ${quoteValue(values.text)} 沒有引號，${otherwise(values)}`,
        how: '請給欄位名稱加引號，讓所有程式都讀成文字。',
      }),
    },
    titles: { quote: ({ field }) => `給 ${quoteValue(field)} 加引號` },
  },
  'unportable-yaml': {
    summary: 'front matter 用到了 YAML 中各產生器讀法不一的部分。',
    why: '同樣幾行，在 Jekyll、Hugo 和 JavaScript 的產生器裡會讀出不同的欄位或值，有的還會中斷建置。',
    messages: {
      anchor: ({ text }) => ({
        what: `${quoteValue(text)} 是給值起的名字（錨點），不是值的一部分`,
        how: '如果 `&` 屬於值本身，請加引號；否則請刪除這個名字。',
      }),
      alias: ({ text }) => ({
        what: `${quoteValue(text)} 引用了別處的值（別名）`,
        how: '請直接寫值；如果 `*` 屬於值本身，請加引號。',
      }),
      'merge-key': () => ({
        what: '`<<` 在有些產生器裡是合併別處的欄位，在另一些裡只是一個普通欄位',
        how: '請把欄位直接寫出來。',
      }),
      tag: ({ text }) => ({
        what: `${quoteValue(text)} 指定了值的型別，但不是每個程式都會照辦`,
        how: '請刪除它；如果 `!` 屬於值本身，請加引號。',
      }),
      directive: ({ text }) => ({
        what: `${quoteValue(text)} 是給 YAML 剖析器的指示詞，多數產生器在這裡不認得`,
        how: '請刪除這一行。',
      }),
      documents: ({ text }) => ({
        what: `${quoteValue(text)} 開始了第二個文件，產生器會略過或拒絕它`,
        how: '請把所有欄位放在同一個區塊裡。',
      }),
      key: ({ text }) => ({
        what: isComment(text)
          ? `${quoteValue(text)} 是欄位名稱，不是註解`
          : `欄位名稱不是普通文字：${quoteValue(text)}`,
        how: isComment(text) ? '註解請以 `#` 開頭。' : '請給欄位名稱加引號，或者換一個以字母開頭的名字。',
      }),
      surrogate: ({ text }) => ({
        what: isPair(text)
          ? `${quoteValue(text)} 像 JSON 那樣把一個字元寫成兩個跳脫字元，不是每個 YAML 剖析器都會合併`
          : `${quoteValue(text)} 只是半個字元，任何文字都存不下`,
        how: isPair(text) ? `請直接寫這個字元：${decodeEscapes(text)}` : '請刪除它，或者寫上原本的字元。',
      }),
      'mark-in-brackets': ({ text }) => ({
        what: `方括號裡的 ${quoteValue(text)} 沒有引號，有一半的程式會認為${text.startsWith('?') ? ' `?` 表示欄位名稱的開始' : ' `:` 表示欄位名稱的結束'}`,
        how: '請加引號。',
      }),
      'colon-in-brackets': ({ text }) => ({
        what: `${quoteValue(text)} 的冒號後面沒有空格，有些程式會在這裡停止`,
        how: '請在冒號後面加一個空格。',
      }),
    },
    titles: {
      write: ({ character }) => `直接寫這個字元：${character}`,
      quote: ({ text }) => `給 ${quoteValue(text)} 加引號`,
      space: () => '在冒號後面加一個空格',
    },
  },
}

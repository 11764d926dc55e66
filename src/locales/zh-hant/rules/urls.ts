import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { PrivateUrlReason, UrlFault } from '../../../values/urls/url-reading.ts'
import type { UrlsWords } from '../../rule-words.ts'

type Fault = Exclude<UrlFault, 'empty' | 'several' | 'trailing-text'>

const FLAWS: Readonly<Record<Fault, string>> = {
  'too-long': '超過了 2,048 個字元',
  wrapped: '外面包著引號、角括號或連結',
  'surrounding-space': '前後有空格',
  'white-space': '裡面有空白',
  'invisible-character': '裡面有看不見的字元',
  'missing-scheme': '沒有以 `https://` 或 `http://` 開頭',
  'broken-scheme': '開頭的 `https://` 或 `http://` 寫錯了',
  'wrong-scheme': '不是網頁位址：只有 `https://` 和 `http://` 能開啟網頁',
  'stray-character': '裡面有網址中不能出現的字元（`< > " \\` 或反引號）',
  'bad-host': '沒有真正的主機名稱',
  'bad-port': '主機名稱後面的連接埠不可能存在',
}

const CURES: Readonly<Record<Fault, string>> = {
  'too-long': '請用網頁的短位址，去掉追蹤參數和工作階段資料。',
  wrapped: '請只寫網址本身。',
  'surrounding-space': '請刪除空格。',
  'white-space': '網址裡的空格請寫成 `%20`，或者刪除。',
  'invisible-character': '請刪除這個字元，或者從瀏覽器重新複製網址。',
  'missing-scheme': '請寫出瀏覽器裡顯示的完整網址：`https://example.com/page`。',
  'broken-scheme': '請在主機名稱前面寫 `https://` 或 `http://`。',
  'wrong-scheme': '請寫網頁的 `https://` 位址。',
  'stray-character': '請從瀏覽器重新複製網址。',
  'bad-host': '請從瀏覽器重新複製網址：主機名稱應當像 `example.com` 這樣。',
  'bad-port': '請刪除冒號到下一個斜線之間的內容，或者更正連接埠：1 到 65535 之間的數字。',
}

const PRIVATE: Readonly<Record<PrivateUrlReason, string>> = {
  credentials: '裡面有使用者名稱或密碼',
  localhost: '指向點選者自己的電腦',
  loopback: '指向點選者自己的電腦',
  'private-network': '指向私人網路',
  'link-local': '指向區域網路',
  'reserved-address': '指向公開伺服器不會用的位址',
  'private-name': '指向只在某個內部網路裡存在的名稱',
  'single-label': '指向沒有點的主機名稱，這種名稱只在內部網路裡存在',
}

export const urls: UrlsWords = {
  'invalid-url': {
    summary: '網址欄位裡寫的不是網頁位址。',
    why: '這樣的連結無法開啟，或者讀者一點選就會執行程式碼（`javascript:`）；來源也再沒有人找得到。',
    messages: {
      invalid: ({ field, value, fault }) => ({
        what: `\`${field}\` ${FLAWS[fault]}：${quoteValue(value)}`,
        how: CURES[fault],
      }),
      several: ({ field, value, addresses }) => ({
        what: `\`${field}\` ${addresses.length === 1 ? '裡同一個網址寫了不止一次' : `裡有 ${addresses.length} 個網址`}：${quoteValue(value)}`,
        how: addresses.length === 1 ? '請只寫一次。' : '請只保留原文的網址。',
      }),
      trailing: ({ field, value, address }) => ({
        what: `\`${field}\` ${value.indexOf(address) < 2 ? '的網址後面還有文字' : '的網址前面還有文字'}：${quoteValue(value)}`,
        how: `請只寫 ${quoteValue(address)}，其餘內容寫到別處。`,
      }),
    },
    titles: {
      write: ({ url }) => `寫成 ${quoteValue(url)}`,
      keep: ({ url }) => `保留 ${quoteValue(url)}`,
    },
  },
  'private-url': {
    summary: '網址欄位裡的位址不是公開的，或者帶有密碼。',
    why: '讀者無法開啟它；它還會把內部網路的情況透露給陌生人，或者把密碼交給他們。',
    messages: {
      private: ({ field, host, reason }) => ({
        what: `\`${field}\` ${PRIVATE[reason]}：${quoteValue(host)}`,
        how:
          reason === 'credentials'
            ? '請刪除 `@` 前面的內容。如果那裡寫的是密碼，請更換密碼：它已經公開了。'
            : '請寫網頁的公開位址。',
      }),
    },
    titles: {},
  },
  'tracking-parameter': {
    summary: '網址欄位裡帶有只用來追蹤讀者的參數。',
    why: '沒有這些參數，網頁也一樣；帶著它們，每個點選連結的讀者都會被別人計數。',
    messages: {
      tracking: ({ field, names }) => ({
        what: `\`${field}\` 帶有追蹤參數：${names.map((name) => quoteValue(name)).join('、')}`,
        how: '請從網址裡刪除。',
      }),
    },
    titles: { remove: ({ names }) => `刪除 ${names.map((name) => quoteValue(name)).join('、')}` },
  },
  'source-mismatch': {
    summary: 'front matter 裡的來源與內文開頭的來源連結不同。',
    why: '兩者必有一個是錯的：讀者會被帶到另一篇文章，或者來源的記錄不屬實。',
    messages: {
      differs: ({ field, url, link }) => ({
        what: `\`${field}\` 是 ${quoteValue(url)}，內文開頭的連結卻指向 ${quoteValue(link)}`,
        how: '請查清哪一個才是原文，並把兩處寫成一致。',
      }),
    },
    titles: { useLink: ({ link }) => `採用連結的位址：${quoteValue(link)}` },
  },
}

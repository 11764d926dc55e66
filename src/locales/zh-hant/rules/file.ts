import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { FileWords } from '../../rule-words.ts'
import { nameCharacter } from '../words/name-character.ts'

const BY = { space: '換成空格', line: '換成換行', both: '換成換行和空格', nothing: '' }

const ESCAPED: Readonly<Record<string, string>> = {
  a: '響鈴字元',
  b: '退格字元',
  e: '跳脫控制字元',
  f: '換頁字元',
  n: '換行字元',
  r: '歸位字元',
  t: '定位字元',
  v: '垂直定位字元',
}

interface Found {
  readonly characters: readonly { readonly code: string }[]
  readonly count: number
}

/** At most three kinds by name. */
function list({ characters, count }: Found): string {
  const names = characters.slice(0, 3).map(({ code }) => nameCharacter(Number.parseInt(code.slice(2), 16)))
  return `${count} 個看不見的字元（${names.join('、')}${characters.length > 3 ? ' 等' : ''}）`
}

function subject({ field, part }: { readonly field: string; readonly part: 'key' | 'value' }): string {
  return part === 'key' ? `欄位名稱 ${quoteValue(field)}` : quoteValue(field)
}

export const file: FileWords = {
  'unreadable-file': {
    summary: '檔案無法開啟，或者讀不出來。',
    why: '讀不到的文章就沒有檢查過，不能讓它看起來像是「沒有問題」。',
    messages: {
      missing: () => ({ what: '檔案已經不在了', how: '請核對檔名；如果檔案剛被移走，請重新執行 postlint。' }),
      unreadable: ({ detail }) => ({
        what: `檔案讀不出來${detail === '' ? '' : `：${detail}`}`,
        how: '請確認檔案存在，並且有讀取權限。',
      }),
      notAFile: () => ({
        what: '這不是普通檔案，而是資料夾、管線或裝置',
        how: '文章的檔名下只應放普通檔案，或者把它排除在外。',
      }),
      link: () => ({
        what: '這個符號連結指向資料夾之外，或者指向不存在的位置',
        how: '請直接放文章本身：符號連結可能指向這臺電腦上的任何檔案。',
      }),
      name: () => ({ what: '檔名不是 UTF-8，無法依檔名開啟', how: '請重新命名檔案。' }),
    },
    titles: {},
  },
  'invalid-encoding': {
    summary: '檔案不是 UTF-8 文字。',
    why: '產生器依 UTF-8 讀取文章：遇到別的位元組會中斷建置，或者讓讀者看到亂碼。',
    messages: {
      notUtf8: ({ byte }) => ({
        what: `檔案不是 UTF-8${byte === null ? '' : `：第 ${byte + 1} 個位元組不屬於任何字元`}`,
        how: '請把檔案存為 UTF-8；如果原來用的是別的編碼（GBK、Big5、Latin-1），請從那種編碼轉換過來。',
      }),
      utf16: () => ({ what: '檔案是 UTF-16，不是 UTF-8', how: '請把檔案存為 UTF-8。' }),
      nul: () => ({
        what: '檔案裡有 NUL 位元組，文字裡不會有這種位元組',
        how: '請刪除 NUL 位元組；如果有很多，這個檔案就是 UTF-16，或者根本不是文字。',
      }),
    },
    titles: {},
  },
  'oversized-front-matter': {
    summary: 'front matter 或檔案太大，或者巢狀太深，無法讀取。',
    why: '沒有文章需要這麼多內容；這樣的區塊會讓產生器卡上好幾分鐘，或者說明結束行放錯了位置。',
    messages: {
      block: ({ kib }) => ({
        what: `front matter 超過了 ${kib} KiB`,
        how: '請把內文移到 front matter 之外；如果 front matter 其實很短，那就是結束行 `---` 漏寫了，或者寫得太靠後。',
      }),
      nesting: ({ levels }) => ({
        what: `front matter 的巢狀超過了 ${levels} 層，或者其中的別名無止境地互相引用`,
        how: '欄位請只用文字和簡單的清單。',
      }),
      file: ({ mib }) => ({
        what: `檔案大於 ${mib} MiB，所以沒有讀取`,
        how: '請拆分檔案；如果它不是文章，請排除它。',
      }),
    },
    titles: {},
  },
  'byte-order-mark': {
    summary: '檔案以位元組順序記號（BOM）開頭。',
    why: 'UTF-8 不需要 BOM；以它開頭的頁面會被 Jekyll 原樣複製，front matter 不會被讀取。',
    messages: {
      marked: () => ({
        what: '檔案以位元組順序記號（BOM）開頭，起始行前面多了這個看不見的字元',
        how: '請存為不帶 BOM 的 UTF-8（選「UTF-8」，不要選「UTF-8 with BOM」）。',
      }),
    },
    titles: { remove: () => '刪除位元組順序記號（BOM）' },
  },
  'invisible-character': {
    summary: '欄位名稱或值裡有看不見的字元。',
    why: '看起來一樣的兩段文字其實不同：標籤會多出一個頁面，欄位會找不到，連結會無法開啟。',
    messages: {
      holds: (values) => ({
        what: `${subject(values)} 含有 ${list(values)}：${quoteValue(values.value)}`,
        how: values.characters.every(({ name }) => name.includes('no-break'))
          ? '請改用普通空格。'
          : '請刪除：從網頁或文件裡複製文字時，常會帶進這種字元。',
      }),
      only: (values) => ({
        what: `${subject(values)} 看起來是空的，其實含有 ${list(values)}`,
        how: '請刪除這些字元，寫上真正的內容。',
      }),
      letter: ({ written, ...values }) => ({
        what: `${subject(values)} 含有${ESCAPED[written.charAt(1)] ?? '控制字元'}，因為 ${quoteValue(written)} 是跳脫字元：${quoteValue(values.value)}`,
        how: '反斜線請寫成兩個，或者改用單引號。',
      }),
      escaped: (values) => ({
        what: `${subject(values)} 用跳脫字元寫出了 ${list(values)}：${quoteValue(values.value)}`,
        how: '請刪除跳脫字元：網站的讀者看到的會是那個字元本身。',
      }),
    },
    titles: {
      backslash: () => '把反斜線寫成兩個',
      remove: ({ count }) => `刪除${count === 1 ? '' : ` ${count} 個`}看不見的字元`,
      replace: () => '改用普通空格',
    },
  },
  'hidden-line-break': {
    summary: 'front matter 裡有一個字元，有的程式當作換行，有的當作文字。',
    why: '這個字元後面的內容，在一個程式裡是另一個欄位，在另一個程式裡卻是文字的一部分，誰也說不準這篇文章寫了什麼。',
    messages: {
      hidden: ({ field, code, others }) => ({
        what: `${field === null ? 'front matter' : `\`${field}\``} 含有 ${nameCharacter(code)}，有些程式會把它當作換行${others === 0 ? '' : `（另有 ${others} 處類似）`}`,
        how: '要換行就按 Enter 鍵，否則用空格，或者什麼都不寫。',
      }),
    },
    titles: {
      replace: ({ count, by }) =>
        `${by === 'nothing' ? '刪除' : '把'}${count === 1 ? '這個' : `這 ${count} 個`}字元${BY[by]}`,
    },
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { FenceWords } from '../../rule-words.ts'

const FENCES: Readonly<Record<string, string>> = {
  blanks: '起始行 `---` 後面帶有空格的 front matter',
  '---…': '以 `...` 結束的 front matter',
  '+++': '寫在兩行 `+++` 之間的 front matter（TOML）',
  ';;;': '寫在兩行 `;;;` 之間的 front matter（JSON）',
  '{': '沒有分隔行、直接寫成 JSON 物件的 front matter',
  '---yaml': '起始行是 `---yaml` 的 front matter',
  '---toml': '起始行是 `---toml` 的 front matter',
  '---json': '起始行是 `---json` 的 front matter',
}

const FOUND = {
  text: '只有一段文字',
  list: '只有一個清單',
  number: '只有一個數字',
  boolean: '只有 `true` 或 `false`',
} as const

export const fence: FenceWords = {
  'missing-front-matter': {
    summary: '檔案開頭沒有 front matter。',
    why: '沒有 front matter 的檔案會被產生器原樣複製：沒有版面配置、標題和日期，也不會出現在任何清單裡。',
    messages: {
      missing: ({ line, mark }) => ({
        what: `沒有 front matter：第一行${line === '' ? '是空行' : `是 ${quoteValue(line, 40)}`}，不是 \`${mark}\``,
        how: `檔案開頭請寫一行 \`${mark}\`，接著寫文章的欄位，再用一行 \`${mark}\` 結束。`,
      }),
      thematicBreak: () => ({
        what: '沒有 front matter：第一行 `---` 後面沒有欄位，也沒有結束行',
        how: '請在第一行下面寫文章的欄位，再用一行 `---` 結束。',
      }),
      empty: ({ mark }) => ({
        what: '沒有 front matter：檔案是空的',
        how: `檔案開頭請寫一行 \`${mark}\`，接著寫文章的欄位，再用一行 \`${mark}\` 結束。`,
      }),
    },
    titles: {},
  },
  'unclosed-front-matter': {
    summary: 'front matter 有開頭，沒有結尾。',
    why: 'Jekyll 和 Astro 會把欄位當作內文顯示，Hugo 會停止，gray-matter 會把整篇文章當作欄位。',
    messages: {
      line: ({ mark }) => ({
        what: `以 \`${mark}\` 開頭的 front matter 沒有結束行`,
        how: `請在最後一個欄位後面加一行 \`${mark}\`。`,
      }),
      glued: ({ mark }) => ({
        what: `結束行 \`${mark}\` 跟在了一個值後面，沒有單獨成行`,
        how: `請在 \`${mark}\` 前面換行。`,
      }),
      brace: () => ({
        what: '以 `{` 開頭的 front matter 沒有結束',
        how: '請在最後一個欄位後面補上 `}`。',
      }),
    },
    titles: {
      close: ({ mark }) => `在最後一個欄位後面加一行 ${mark}`,
      part: ({ mark }) => `在 ${mark} 前面換行`,
    },
  },
  'malformed-fence': {
    summary: 'front matter 的起始行或結束行不是單獨一行的 `---`。',
    why: '還有哪些寫法也算，各個產生器並不一致：有的讀得到欄位，有的把欄位當內文發佈，有的停止建置。',
    messages: {
      opener: ({ found }) => ({
        what: `front matter 必須以一行 \`---\` 開頭，而不是 ${quoteValue(found, 40)}`,
        how: '起始行請只寫三個連字號，別的都不寫。',
      }),
      carriageReturns: () => ({
        what: '檔案的每行只以歸位字元（CR）結尾，多數產生器不把它當作換行',
        how: '請把檔案的換行字元存為 LF 或 CRLF。',
      }),
      'not-first': ({ found }) => ({
        what: `起始行 ${quoteValue(found.trim(), 40)} 前面有空白或看不見的內容`,
        how: '檔案的第一行請直接寫 `---`，前面不要有空格或空行。',
      }),
      'below-text': ({ found }) => ({
        what: `${quoteValue(found, 40)} 寫在 front matter 前面，而 front matter 必須從第一行開始`,
        how: '請把這一行移到結束行下面。',
      }),
      closer: ({ found, mark }) => ({
        what: `front matter 必須以一行 \`${mark}\` 結束，而不是 ${quoteValue(found, 40)}`,
        how: `結束行請只寫 \`${mark}\`，別的都不寫。`,
      }),
      inside: ({ found }) => ({
        what: `front matter 裡有一行的開頭與結束行一樣：${quoteValue(found, 40)}`,
        how: '請縮排這一行，或者把文字放在一行裡並加引號：很多程式讀到這裡就認為 front matter 結束了。',
      }),
      divider: ({ found, mark }) => ({
        what: `欄位之間有一行${mark === '---' ? '橫線' : '加號'}：${quoteValue(found, 40)}`,
        how: `請刪除它；如果 front matter 到此結束，請只寫 \`${mark}\`。`,
      }),
      unopened: ({ found, mark }) => ({
        what: `front matter 有結尾沒有開頭：第一行是 ${quoteValue(found, 40)}，不是 \`${mark}\``,
        how: `請在第一個欄位上面加一行 \`${mark}\`。`,
      }),
      'early-end': ({ found }) => ({
        what: `${quoteValue(found)} 這一行讓 front matter 在欄位之前就結束了`,
        how: '請刪除這一行：一行 `---` 表示開始，下一行 `---` 就表示結束。',
      }),
      braces: () => ({
        what: '寫在大括號裡的 front matter 必須是 JSON，而這裡的欄位名稱沒有加雙引號',
        how: '請把欄位寫成 YAML，放在兩行 `---` 之間。',
      }),
      style: ({ generator, fence: style }) => ({
        what: `${generator === null ? '不是每個產生器都能讀取' : `${generator} 不讀取`}${FENCES[style] ?? '這樣的 front matter'}`,
        how: '請把欄位寫成 YAML，放在兩行 `---` 之間。',
      }),
      early: () => ({
        what: '有些程式認為 front matter 到 `...` 這一行結束，另一些則認為到後面的 `---` 才結束',
        how: '如果後面還有欄位，請刪除 `...` 這一行；如果後面就是內文，請把它改成 `---`。',
      }),
    },
    titles: {
      repair: ({ fence: text }) => `寫成 \`${text}\``,
      indent: () => '縮排這一行',
    },
  },
  'empty-front-matter': {
    summary: '有 front matter，但裡面沒有欄位。',
    why: '文章沒有標題，也沒有日期；Hexo 甚至會把兩行 `---` 當作內文顯示，Hugo 則拒絕只有 `null` 的區塊。',
    messages: {
      empty: () => ({
        what: 'front matter 裡沒有任何欄位',
        how: '請在起始行和結束行之間寫文章的欄位，每個寫成 `name: value`。',
      }),
    },
    titles: {},
  },
  'executable-front-matter': {
    summary: 'front matter 是有些產生器會執行的程式碼。',
    why: 'gray-matter 讀文章時就會執行這樣的區塊，權限與建置網站的人相同；其他產生器則根本不讀它。',
    messages: {
      executable: ({ language }) => ({
        what: `front matter 是 ${quoteValue(language)} 程式碼，沒有執行`,
        how: '請把欄位寫成 YAML，放在兩行 `---` 之間。',
      }),
    },
    titles: {},
  },
  'unsupported-front-matter': {
    summary: 'front matter 用的語言不是 YAML、TOML 或 JSON。',
    why: '起始行 `---` 後面寫的是語言的名稱；如果不認得這種語言，欄位就會丟失，或者建置會中斷。',
    messages: {
      unsupported: ({ language }) => ({
        what: `起始行指定的語言是 ${quoteValue(language)}，所以讀不出欄位`,
        how: '起始行請只寫 `---`，欄位寫成 YAML。',
      }),
    },
    titles: {},
  },
  'not-a-mapping': {
    summary: 'front matter 是一段文字、一個清單或一個數字，而不是欄位。',
    why: '沒有欄位就沒有標題和日期：Jekyll 會丟掉這個區塊再發佈其餘部分，Hugo 會停止。',
    messages: {
      single: ({ found, line }) => ({
        what: `front matter 裡沒有欄位，${FOUND[found]}：${quoteValue(line, 40)}`,
        how: '請每行寫一個欄位，格式是 `name: value`。',
      }),
    },
    titles: {},
  },
  'repeated-front-matter': {
    summary: 'front matter 下面緊跟著第二個欄位區塊。',
    why: '沒有產生器會讀它：這些欄位不起作用，還會被當作內文發佈。',
    messages: {
      repeated: ({ mark }) => ({
        what: `後面還有一個寫在${mark === '{' ? '大括號裡' : `兩行 \`${mark}\` 之間`}的欄位區塊，會被當作內文顯示`,
        how: '請把這些欄位移到第一個區塊裡，並刪除它的起止標記。',
      }),
      doubled: ({ mark }) => ({
        what: `結束 front matter 的 \`${mark}\` 寫了兩次，第二個會被當作內文顯示`,
        how: '請刪除第二個。',
      }),
      below: ({ mark }) => ({
        what: `結束行 \`${mark}\` 下面還有欄位，直到下一行 \`${mark}\`，會被當作內文顯示`,
        how: `如果這些欄位屬於 front matter，請刪除兩行 \`${mark}\` 中的第一行。`,
      }),
    },
    titles: {},
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { SiteWords } from '../../rule-words.ts'
import { orNames } from '../../zh/list-names.ts'
import { listNames } from '../words/list-names.ts'

// Paths are longer than values and useless when cut.
const LONGEST = 160

function rename({ better }: { readonly better: string | null }): string {
  return `請重新命名檔案，${better === null ? '例如改成 `2023-10-28-title.md`' : `改成 ${quoteValue(better)}`}。`
}

export const site: SiteWords = {
  'unknown-layout': {
    summary: '網站裡沒有這個名稱的版面配置。',
    why: '頁面會在沒有版面配置的情況下產生（沒有頁首、導覽和樣式），或者建置會中斷。',
    messages: {
      unknown: ({ field, layout, known }) => ({
        what: `\`${field}\` 是 ${quoteValue(layout)}，但網站的版面配置只有 ${listNames(known)}`,
        how: '請寫網站已有的版面配置名稱，或者給網站新增這個版面配置。',
      }),
      fatal: ({ generator, field, layout, near }) => ({
        what: `\`${field}\` 是 ${quoteValue(layout)}，網站裡沒有這個版面配置：${generator} 會停止建置`,
        how:
          near.length === 0
            ? '請寫網站已有的版面配置名稱，或者給網站新增這個版面配置。'
            : `是不是想寫 ${orNames(near)}？如果不是，請給網站新增這個版面配置。`,
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'unknown-author': {
    summary: '網站的作者清單裡沒有這個名字。',
    why: '文章會沒有作者的姓名、大頭照和頁面，作者的文章清單裡也不會有這一篇。',
    messages: {
      unknown: ({ field, author, known }) => ({
        what: `\`${field}\` 是 ${quoteValue(author)}，但${known.length === 0 ? '網站沒有列出任何作者' : `網站的作者只有 ${listNames(known)}`}`,
        how: '請依作者清單裡的寫法填寫，或者把這位作者加進清單。',
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'missing-file': {
    summary: '欄位指定的圖片或檔案不在網站裡。',
    why: '頁面、預覽和RSS 訂閱會顯示損壞的圖片，或者無法開啟的連結。',
    messages: {
      missing: ({ field, file, near }) => ({
        what: `\`${field}\` 指定的 ${quoteValue(file, LONGEST)} 不存在`,
        how:
          near.length === 0
            ? '請新增這個檔案，或者更正路徑。'
            : `是不是想寫 ${orNames(near, LONGEST)}？如果不是，請新增這個檔案。`,
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value, LONGEST)}` },
  },
  'unpublished-name': {
    summary: 'Jekyll 會因為檔名而忽略這個檔案。',
    why: 'Jekyll 只發佈 `_posts` 裡名為 `年-月-日-標題.副檔名` 的檔案，對其餘檔案一聲不響。',
    messages: {
      dateless: (values) => ({
        what: `Jekyll 會忽略 ${quoteValue(values.name)}：檔名沒有以日期加連字號開頭`,
        how: rename(values),
      }),
      untitled: (values) => ({
        what: `Jekyll 會忽略 ${quoteValue(values.name)}：日期後面必須有連字號和標題`,
        how: rename(values),
      }),
      slugless: (values) => ({
        what: `${quoteValue(values.name)} 的日期後面什麼都沒有，文章的網址在那裡會是空的`,
        how: rename(values),
      }),
      special: (values) => ({
        what: `Jekyll 會忽略 ${quoteValue(values.name)}：以 ${quoteValue(values.mark)} 開頭的檔案不會發佈`,
        how: rename(values),
      }),
      backup: (values) => ({
        what: `Jekyll 會忽略 ${quoteValue(values.name)}：以 \`~\` 結尾的是備份檔案`,
        how: rename(values),
      }),
      folder: ({ folder }) => ({
        what: `Jekyll 會忽略資料夾 ${quoteValue(folder)}，這篇文章也在其中`,
        how: '請把文章移到名稱以字母或數字開頭的資料夾裡。',
      }),
    },
    titles: {},
  },
}

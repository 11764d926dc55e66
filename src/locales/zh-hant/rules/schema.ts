import type { ShownValue } from '../../../rules/words/show-value.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import { matchWords } from '../../match-words.ts'
import type { SchemaWords, ValuesOf } from '../../rule-words.ts'
import { TEXTS } from '../texts.ts'
import { describeDetail } from '../words/describe-detail.ts'
import { describeValue, mustBe } from '../words/describe-value.ts'
import { listNames } from '../words/list-names.ts'
import { RECOVERY } from '../words/recovery.ts'

type Missing = ValuesOf<'missing-field', 'missing'>

function describeField({ example, allowed, expected, kind }: Missing): string {
  if (example !== null) return `，例如 ${example}`
  if (allowed !== null) return `，值必須是 ${listNames(allowed)}`
  return expected === 'value' ? '' : `，值${mustBe(expected, kind)}`
}

type Empty = ValuesOf<'empty-field', 'nothing'>

function cure({ field, example, required }: Empty): string {
  const like = example === null ? '' : `，例如 ${example}`
  return `請給 \`${field}\` 寫上值${like}${required ? '' : '；如果它不是必需的，也可以刪除這一行'}。`
}

function advise(values: Empty): { why?: string; how: string } {
  return { ...because(values.description), how: cure(values) }
}

type Typed = ValuesOf<'invalid-type', 'other'>

function wrongType({ field, found, expected, kind }: Typed): string {
  return `\`${field}\` 是${describeValue(found)}，但${mustBe(expected, kind)}`
}

function shortly(found: ShownValue): string {
  return found.kind === 'list' || found.kind === 'group' ? describeValue(found) : ` ${quoteValue(found.text)}`
}

function because(reason: string | null): { why?: string } {
  return reason === null ? {} : { why: describeDetail(matchWords(reason, TEXTS)) }
}

export const schema: SchemaWords = {
  'missing-field': {
    summary: '缺少集合中每篇文章都必須有的欄位。',
    why: '版面配置、清單和RSS 訂閱都會讀取這個欄位：沒有它，頁面上會留下空缺，或者建置會中斷。',
    messages: {
      missing: (values) => ({
        what: `缺少欄位 \`${values.field}\``,
        ...because(values.reason ?? values.description),
        how: `請加上欄位 \`${values.field}\`${describeField(values)}。`,
      }),
      untitled: ({ generator }) => ({
        what: '缺少欄位 `title`',
        why: `${generator} 發佈的頁面會沒有標題。`,
        how: '請加上欄位 `title`。',
      }),
    },
    titles: RECOVERY,
  },
  'empty-field': {
    summary: '欄位寫了，但裡面沒有內容。',
    why: '空值會讀成 null、空白文字還是空清單，要看是哪個產生器；空的日期會讓 Jekyll 停止。',
    messages: {
      nothing: (values) => ({ what: `\`${values.field}\` 是空的`, ...advise(values) }),
      commented: ({ text, ...values }) => ({
        what: `\`${values.field}\` 是空的：YAML 把 \`#\` 之後的內容都當作註解`,
        ...advise(values),
        ...(text === null ? {} : { how: `如果 ${quoteValue(text)} 就是值，請加引號；否則${cure(values)}` }),
      }),
      blank: ({ text, ...values }) => ({
        what: `\`${values.field}\` ${text === '' ? '是空白文字' : `裡只有空白：${quoteValue(text)}`}`,
        ...advise(values),
      }),
      list: (values) => ({ what: `\`${values.field}\` 是空清單`, ...advise(values) }),
    },
    titles: {
      ...RECOVERY,
      quoted: ({ field, value }) => `把註解當作 \`${field}\` 的文字：${quoteValue(value)}`,
    },
  },
  'invalid-type': {
    summary: '值的型別與欄位要求的不同。',
    why: '版面配置需要文字，讀到的卻是數字、清單或 true，建置就會中斷，或者顯示出奇怪的內容。',
    messages: {
      bare: (values) => ({
        what: wrongType(values),
        how: `請給 \`${values.field}\` 的值加引號，讓所有程式都讀成文字。`,
      }),
      single: (values) => ({ what: wrongType(values), how: `\`${values.field}\` 的值請不要加方括號。` }),
      quoted: (values) => ({ what: wrongType(values), how: '日期請不要加引號：加了引號就是文字。' }),
      other: (values) => ({
        what: wrongType(values),
        how: `請修改 \`${values.field}\`：它的值${mustBe(values.expected, values.kind)}。`,
      }),
    },
    titles: {
      quote: ({ field }) => `給 \`${field}\` 的值加引號`,
      unquote: ({ field }) => `去掉 \`${field}\` 的引號`,
      takeItem: ({ field }) => `取 \`${field}\` 唯一的一項`,
      write: ({ value }) => `寫成 ${value}`,
    },
  },
  'invalid-value': {
    summary: '值不在欄位允許的範圍內。',
    why: '網站的 schema 列出了版面配置和指令碼能處理的值；別的值會讓它們出錯，或者被忽略。',
    messages: {
      notAllowed: ({ field, found, allowed, reason }) => ({
        what: `\`${field}\` 是${shortly(found)}，但必須是 ${listNames(allowed)}`,
        ...because(reason),
        how: `請改成 \`${field}\` 允許的值之一。`,
      }),
      refused: ({ field, found, detail, issue, reason }) => ({
        what: `\`${field}\` 是${shortly(found)}，schema 不接受：${describeDetail(detail, issue)}`,
        ...because(reason),
        how: `請把 \`${field}\` 改成 schema 接受的值。`,
      }),
      whole: ({ detail, issue }) => ({
        what: `schema 不接受這些欄位放在一起：${describeDetail(detail, issue)}`,
        how: '請修改這些欄位，讓它們互相配合。',
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'unknown-field': {
    summary: 'schema 裡沒有這個欄位。',
    why: '沒有版面配置會讀它；常常是寫錯了名字，或者是另一個佈景主題留下的。嚴格的 schema 會拒絕它。',
    messages: {
      unknown: ({ field, fields }) => ({
        what: `schema 裡沒有欄位 ${quoteValue(field)}`,
        how: `請刪除它，或者把它加進 schema${fields.length === 0 ? '' : `；現有的欄位是 ${fields.map((name) => quoteValue(name)).join('、')}`}。`,
      }),
    },
    titles: {},
  },
  'misspelled-field': {
    summary: '欄位名稱與 schema 或其他文章裡的某個欄位名稱只差一點。',
    why: '產生器不會讀它：文章發佈出來，會缺少作者寫下的這個值。',
    messages: {
      instead: ({ key, right }) => ({
        what: `${quoteValue(key)} 像是 \`${right}\` 的筆誤，而 \`${right}\` 不存在`,
        how: `請改名為 \`${right}\`。`,
      }),
      beside: ({ key, right }) => ({
        what: `${quoteValue(key)} 像是 \`${right}\` 的筆誤，而 \`${right}\` 也在`,
        how: `請用 \`${right}\` 這個名字保留其中一個值，並刪除另一個欄位。`,
      }),
      unlike: ({ key, right, posts }) => ({
        what: `只有這篇文章有 ${quoteValue(key)}，它像是 \`${right}\` 的筆誤，後者出現在 ${posts} 篇文章裡`,
        how: `如果原本想寫的就是 \`${right}\`，請改名。`,
      }),
    },
    titles: {
      rename: ({ right }) => `改名為 \`${right}\``,
      remove: ({ key, right }) => `刪除 ${quoteValue(key)}：\`${right}\` 的內容與它相同`,
    },
  },
}

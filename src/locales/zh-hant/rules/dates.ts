import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { DatePart } from '../../../values/dates/date-reading.ts'
import type { DatesWords, ValuesOf } from '../../rule-words.ts'
import { spellDate, spellReadings } from '../../zh/spell-date.ts'
import { DATE_FIXES, DATE_FLAWS, OFFSET_FIXES } from '../words/dates.ts'
import { describeEffect } from '../words/describe-effect.ts'

type Flawed = ValuesOf<'malformed-date', 'notADate'>

function subject({ field, site }: Flawed): string {
  const name = `\`${field}\` 的日期`
  if (site === null) return `${name}不是每個產生器都能讀取`
  const reader = site.generator === null ? '網站產生器' : ` ${site.generator} `
  if (site.effect === 'misreads') return `${name}會被${reader}讀成另一個日期`
  if (site.effect === 'warning') return `${name}${reader}不一定能讀取`
  return site.generator === null ? `${name}沒有網站產生器能讀取` : `${name}${reader}讀不出來`
}

function explainFlaw({ flaw, site }: Flawed): string {
  if (site === null) return DATE_FLAWS[flaw]
  if (site.effect === 'warning') return '這種寫法會讀成什麼，還沒有實測過。'
  if (site.effect !== 'misreads') return describeEffect(site)
  return `${site.generator === null ? '網站產生器' : `${site.generator} `}會讀成另一天或另一個時間。`
}

const PARTS: Readonly<Record<DatePart, string>> = {
  year: '年份',
  month: '月份',
  day: '日',
  hour: '小時',
  minute: '分鐘',
  second: '秒',
  offset: '時區位移',
}

function describePart(part: DatePart, value: number): string {
  switch (part) {
    case 'year':
      return `沒有 ${value} 這個年份`
    case 'month':
      return `沒有 ${value} 月`
    case 'day':
      return `那個月沒有 ${value} 日`
    case 'hour':
      return `一天裡沒有 ${value} 時`
    case 'minute':
      return `一小時裡沒有 ${value} 分`
    case 'second':
      return `一分鐘裡沒有 ${value} 秒`
    case 'offset':
      return '沒有這樣的 UTC 時區位移'
  }
}

const MEASURED = {
  'plain-yaml': 'Jekyll 依 UTC 讀取，Hugo 依網站的時區，JavaScript 依所在電腦的時區。',
  'quoted-yaml': 'Jekyll 依網站的時區讀取（不加引號時依 UTC），Hugo 依網站的時區，JavaScript 依所在電腦的時區。',
  other: 'Hugo 依網站的時區讀取，JavaScript 依所在電腦的時區。',
}

const HOW_FILE = '請更正日期，或者依文章的日期重新命名檔案。'

export const dates: DatesWords = {
  'malformed-date': {
    summary: '日期的寫法不是每個產生器都能讀成同一天。',
    why: '一個 Jekyll 讀不出的日期就會中斷整個網站的建置；Hugo 會把數字當作 1970 年以來的秒數，讓文章倒退半個世紀。',
    messages: {
      respell: (values) => ({
        what: `${subject(values)}：寫的是 ${quoteValue(values.found)}，應為 ${quoteValue(values.text)}`,
        why: explainFlaw(values),
        how: `請寫成 ${quoteValue(values.text)}。`,
      }),
      respellZoneless: (values) => ({
        what: `${subject(values)}，而且時間沒有時區位移：${quoteValue(values.found)}`,
        why: explainFlaw(values),
        how: `請寫成 ${quoteValue(values.local)}，後面加上所在時區的位移，例如 \`+08:00\`；如果給集合設定了 \`timezone\`，\`postlint fix\` 會自動加上。`,
      }),
      guess: (values) => ({
        what: `\`${values.field}\` 只能猜測：${quoteValue(values.found)} 也許是 ${spellDate(values.reading)}`,
        why: explainFlaw(values),
        how: '日期請寫成 YYYY-MM-DD，帶時間的請寫成 YYYY-MM-DDTHH:MM:SS 並加上時區位移。',
      }),
      choose: (values) => ({
        what: `\`${values.field}\` 可能是不止一個日期：${quoteValue(values.found)} 可以是 ${spellReadings(values.readings)}`,
        why: explainFlaw(values),
        how: '請把真正的日期寫成 YYYY-MM-DD；後面的時間寫成 THH:MM:SS 並加上時區位移。',
      }),
      notADate: (values) => ({
        what: `\`${values.field}\` 不是日期：寫的是 ${quoteValue(values.found)}，應為 YYYY-MM-DD，或者帶時區位移的 YYYY-MM-DDTHH:MM:SS`,
        why: explainFlaw(values),
        how: '日期請寫成 YYYY-MM-DD，帶時間的請寫成 YYYY-MM-DDTHH:MM:SS 並加上時區位移，例如 `+08:00`。',
      }),
    },
    titles: { ...DATE_FIXES, ...OFFSET_FIXES, respell: ({ text }) => `寫成 ${text}` },
  },
  'impossible-date': {
    summary: '寫了並不存在的日期或時間。',
    why: 'Jekyll 和 JavaScript 會把 2 月 30 日不聲不響地順延到 3 月，遇到 13 月 Jekyll 會中斷建置；Hugo 兩種都會停止。',
    messages: {
      impossible: ({ field, found, part, value }) => ({
        what: `\`${field}\` 寫的是 ${quoteValue(found)}，但${describePart(part, value)}`,
        how: `請更正${PARTS[part]}；原本想寫什麼，只有作者知道。`,
      }),
      fileName: ({ found, part, value, site }) => ({
        what: `檔名裡的日期是 ${found}，但${describePart(part, value)}，而 front matter 裡沒有 \`date\``,
        why: describeEffect(site),
        how: '請依文章的日期重新命名檔案，或者寫上 `date`。',
      }),
    },
    titles: DATE_FIXES,
  },
  'missing-timezone': {
    summary: '時間沒有 UTC 時區位移，具體是哪一刻要看誰來讀。',
    why: '不加引號時 Jekyll 依 UTC 讀取，Hugo 依網站的時區，JavaScript 依所在電腦的時區：文章的時間和次序會變，有時連網址裡的日期也會變。',
    messages: {
      zoneless: ({ field, found, reader, site }) => ({
        what: `\`${field}\` 的時間沒有時區位移：${quoteValue(found)}`,
        why: site === null ? MEASURED[reader] : `${site.generator} 不會依 ${site.timezone} 讀取它。`,
        how: '請在時間後面加上時區位移，例如 `+08:00`；或者給集合設定 `timezone`，由 `postlint fix` 來加。',
      }),
      twice: ({ field, found, timezone }) => ({
        what: `\`${field}\` 的時間沒有時區位移，而 ${timezone} 的時鐘把這個時刻走了兩遍：${quoteValue(found)}`,
        how: '請在時間後面寫上所指的時區位移。',
      }),
      skipped: ({ field, found, timezone }) => ({
        what: `\`${field}\` 的時間沒有時區位移，而 ${timezone} 的時鐘略過了這個時刻：${quoteValue(found)}`,
        how: '請更正時間，或者在後面寫上所指的時區位移。',
      }),
    },
    titles: OFFSET_FIXES,
  },
  'future-date': {
    summary: '日期在將來。',
    why: 'Jekyll、Hugo 和 Hexo 在日期到來之前不會發佈這篇文章，也幾乎不作提示；通常是年份寫錯了。',
    messages: {
      future: ({ field, found }) => ({
        what: `\`${field}\` 在將來：${quoteValue(found)}`,
        how: '請更正日期；如果文章本來就要到那時才發佈，保持不變即可。',
      }),
    },
    titles: {},
  },
  'date-filename-mismatch': {
    summary: 'front matter 的日期與檔名裡的日期不同。',
    why: 'Jekyll 排列文章和產生網址時只看 front matter；依檔名找文章的人會找錯日子。',
    messages: {
      mismatch: ({ found, fileDay }) => ({
        what: `\`date\` 是 ${quoteValue(found)}，檔名寫的卻是 ${fileDay}`,
        how: HOW_FILE,
      }),
      moved: ({ found, fileDay, day, timezone }) => ({
        what: `\`date\` 是 ${quoteValue(found)}，在 ${timezone} 是 ${day}，檔名寫的卻是 ${fileDay}`,
        how: HOW_FILE,
      }),
    },
    titles: { moveDay: ({ text }) => `採用檔名裡的日期：${text}` },
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { DatePart } from '../../../values/dates/date-reading.ts'
import type { DatesWords, ValuesOf } from '../../rule-words.ts'
import { spellDate, spellReadings } from '../../zh/spell-date.ts'
import { DATE_FIXES, DATE_FLAWS, OFFSET_FIXES } from '../words/dates.ts'
import { describeEffect } from '../words/describe-effect.ts'

type Flawed = ValuesOf<'malformed-date', 'notADate'>

function subject({ field, site }: Flawed): string {
  const name = `\`${field}\` 的日期`
  if (site === null) return `${name}不是每个生成器都能读取`
  const reader = site.generator === null ? '站点生成器' : ` ${site.generator} `
  if (site.effect === 'misreads') return `${name}会被${reader}读成另一个日期`
  if (site.effect === 'warning') return `${name}${reader}不一定能读取`
  return site.generator === null ? `${name}没有站点生成器能读取` : `${name}${reader}读不出来`
}

function explainFlaw({ flaw, site }: Flawed): string {
  if (site === null) return DATE_FLAWS[flaw]
  if (site.effect === 'warning') return '这种写法会读成什么，还没有实测过。'
  if (site.effect !== 'misreads') return describeEffect(site)
  return `${site.generator === null ? '站点生成器' : `${site.generator} `}会读成另一天或另一个时间。`
}

const PARTS: Readonly<Record<DatePart, string>> = {
  year: '年份',
  month: '月份',
  day: '日',
  hour: '小时',
  minute: '分钟',
  second: '秒',
  offset: '时区偏移',
}

function describePart(part: DatePart, value: number): string {
  switch (part) {
    case 'year':
      return `没有 ${value} 这个年份`
    case 'month':
      return `没有 ${value} 月`
    case 'day':
      return `那个月没有 ${value} 日`
    case 'hour':
      return `一天里没有 ${value} 时`
    case 'minute':
      return `一小时里没有 ${value} 分`
    case 'second':
      return `一分钟里没有 ${value} 秒`
    case 'offset':
      return '没有这样的 UTC 时区偏移'
  }
}

const MEASURED = {
  'plain-yaml': 'Jekyll 按 UTC 读取，Hugo 按站点的时区，JavaScript 按所在电脑的时区。',
  'quoted-yaml': 'Jekyll 按站点的时区读取（不加引号时按 UTC），Hugo 按站点的时区，JavaScript 按所在电脑的时区。',
  other: 'Hugo 按站点的时区读取，JavaScript 按所在电脑的时区。',
}

const HOW_FILE = '请更正日期，或者按文章的日期重命名文件。'

export const dates: DatesWords = {
  'malformed-date': {
    summary: '日期的写法不是每个生成器都能读成同一天。',
    why: '一个 Jekyll 读不出的日期就会中断整个站点的构建；Hugo 会把数字当作 1970 年以来的秒数，让文章倒退半个世纪。',
    messages: {
      respell: (values) => ({
        what: `${subject(values)}：写的是 ${quoteValue(values.found)}，应为 ${quoteValue(values.text)}`,
        why: explainFlaw(values),
        how: `请写成 ${quoteValue(values.text)}。`,
      }),
      respellZoneless: (values) => ({
        what: `${subject(values)}，而且时间没有时区偏移：${quoteValue(values.found)}`,
        why: explainFlaw(values),
        how: `请写成 ${quoteValue(values.local)}，后面加上所在时区的偏移，例如 \`+08:00\`；如果给集合设置了 \`timezone\`，\`postlint fix\` 会自动加上。`,
      }),
      guess: (values) => ({
        what: `\`${values.field}\` 只能猜测：${quoteValue(values.found)} 也许是 ${spellDate(values.reading)}`,
        why: explainFlaw(values),
        how: '日期请写成 YYYY-MM-DD，带时间的请写成 YYYY-MM-DDTHH:MM:SS 并加上时区偏移。',
      }),
      choose: (values) => ({
        what: `\`${values.field}\` 可能是不止一个日期：${quoteValue(values.found)} 可以是 ${spellReadings(values.readings)}`,
        why: explainFlaw(values),
        how: '请把真正的日期写成 YYYY-MM-DD；后面的时间写成 THH:MM:SS 并加上时区偏移。',
      }),
      notADate: (values) => ({
        what: `\`${values.field}\` 不是日期：写的是 ${quoteValue(values.found)}，应为 YYYY-MM-DD，或者带时区偏移的 YYYY-MM-DDTHH:MM:SS`,
        why: explainFlaw(values),
        how: '日期请写成 YYYY-MM-DD，带时间的请写成 YYYY-MM-DDTHH:MM:SS 并加上时区偏移，例如 `+08:00`。',
      }),
    },
    titles: { ...DATE_FIXES, ...OFFSET_FIXES, respell: ({ text }) => `写成 ${text}` },
  },
  'impossible-date': {
    summary: '写了并不存在的日期或时间。',
    why: 'Jekyll 和 JavaScript 会把 2 月 30 日不声不响地顺延到 3 月，遇到 13 月 Jekyll 会中断构建；Hugo 两种都会停止。',
    messages: {
      impossible: ({ field, found, part, value }) => ({
        what: `\`${field}\` 写的是 ${quoteValue(found)}，但${describePart(part, value)}`,
        how: `请更正${PARTS[part]}；原本想写什么，只有作者知道。`,
      }),
      fileName: ({ found, part, value, site }) => ({
        what: `文件名里的日期是 ${found}，但${describePart(part, value)}，而 front matter 里没有 \`date\``,
        why: describeEffect(site),
        how: '请按文章的日期重命名文件，或者写上 `date`。',
      }),
    },
    titles: DATE_FIXES,
  },
  'missing-timezone': {
    summary: '时间没有 UTC 时区偏移，具体是哪一刻要看谁来读。',
    why: '不加引号时 Jekyll 按 UTC 读取，Hugo 按站点的时区，JavaScript 按所在电脑的时区：文章的时间和次序会变，有时连网址里的日期也会变。',
    messages: {
      zoneless: ({ field, found, reader, site }) => ({
        what: `\`${field}\` 的时间没有时区偏移：${quoteValue(found)}`,
        why: site === null ? MEASURED[reader] : `${site.generator} 不会按 ${site.timezone} 读取它。`,
        how: '请在时间后面加上时区偏移，例如 `+08:00`；或者给集合设置 `timezone`，由 `postlint fix` 来加。',
      }),
      twice: ({ field, found, timezone }) => ({
        what: `\`${field}\` 的时间没有时区偏移，而 ${timezone} 的时钟把这个时刻走了两遍：${quoteValue(found)}`,
        how: '请在时间后面写上所指的时区偏移。',
      }),
      skipped: ({ field, found, timezone }) => ({
        what: `\`${field}\` 的时间没有时区偏移，而 ${timezone} 的时钟跳过了这个时刻：${quoteValue(found)}`,
        how: '请更正时间，或者在后面写上所指的时区偏移。',
      }),
    },
    titles: OFFSET_FIXES,
  },
  'future-date': {
    summary: '日期在将来。',
    why: 'Jekyll、Hugo 和 Hexo 在日期到来之前不会发布这篇文章，也几乎不作提示；通常是年份写错了。',
    messages: {
      future: ({ field, found }) => ({
        what: `\`${field}\` 在将来：${quoteValue(found)}`,
        how: '请更正日期；如果文章本来就要到那时才发布，保持不变即可。',
      }),
    },
    titles: {},
  },
  'date-filename-mismatch': {
    summary: 'front matter 的日期与文件名里的日期不同。',
    why: 'Jekyll 排列文章和生成网址时只看 front matter；按文件名找文章的人会找错日子。',
    messages: {
      mismatch: ({ found, fileDay }) => ({
        what: `\`date\` 是 ${quoteValue(found)}，文件名写的却是 ${fileDay}`,
        how: HOW_FILE,
      }),
      moved: ({ found, fileDay, day, timezone }) => ({
        what: `\`date\` 是 ${quoteValue(found)}，在 ${timezone} 是 ${day}，文件名写的却是 ${fileDay}`,
        how: HOW_FILE,
      }),
    },
    titles: { moveDay: ({ text }) => `采用文件名里的日期：${text}` },
  },
}

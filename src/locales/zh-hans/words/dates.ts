import type { DateFlaw } from '../../../rules/dates/explain-date-flaw.ts'
import type { DATE_TITLES } from '../../../rules/dates/suggest-dates.ts'
import type { OFFSET_TITLES } from '../../../rules/dates/suggest-offsets.ts'
import { spellDate, type TitlesOf } from '../../zh/spell-date.ts'

/** What is odd about dates, and what is done about it. */

export const DATE_FLAWS: Readonly<Record<DateFlaw, string>> = {
  invisible: '其中有看不见的字符，生成器读到这里会出错。',
  'full-width': '全角字符会被 Jekyll 丢掉，Hugo 则报错停止。',
  dash: '其中的横线只是看起来像生成器要求的连字符。',
  spacing: '其中有生成器不接受的空格。',
  padding: '月、日或小时只有一位数时，Hugo 会停止构建。',
  separator: 'Hugo 会报错停止，Jekyll 也只认得其中一部分写法。',
  'number-like': 'Hugo 会把这个数字当作 1970 年以来的秒数。',
  'month-name': '月份名称只有部分生成器认得。',
  weekday: '星期几只有部分生成器认得。',
  'letter-case': '有些程序要求 `T` 和 `Z` 大写。',
  'no-seconds': '时间没有秒时，Hugo 会停止构建。',
  fraction: '小数秒只有部分生成器认得。',
  offset: '时区偏移如果不写成 `+08:00` 这样，各生成器的理解不一致。',
  'zone-name': '时区名称只有部分生成器认得。',
  'day-month-order': 'Jekyll 把第一个数字当作日，JavaScript 当作月，Hugo 则报错停止。',
  'two-digit-year': '年份只有两位数时，各个程序会理解成不同的年份。',
  'weekday-mismatch': '写的星期几与这一天不符。',
  'twelve-hour-clock': '有些生成器会忽略上午、下午，不声不响就差了十二个小时。',
  'hour-only': '只有小时没有分钟时，生成器会停止，或者丢掉它。',
  'short-clock': '时间没有写成两位数的时、分、秒。',
  'end-of-day': 'Jekyll 把 24:00 当作第二天，Hugo 则报错停止。',
  'leap-second': '没有生成器会保留第 60 秒。',
  'zone-abbreviation': '时区缩写在不同程序里指不同的地方：Jekyll 把 CST 当作美国中部时间。',
  'short-offset': '时区偏移太短，看不出小时和分钟。',
  'time-range': '它也可能是一段起止时间。',
  'epoch-seconds': 'Hugo 会当作 1970 年以来的秒数，Jekyll 则报错停止。',
  'epoch-milliseconds': 'Hugo 会把毫秒当作秒，Jekyll 则报错停止。',
  'run-together': '生成器不会从一个数字里读出日期和时间。',
  'extra-text': 'Jekyll 取文字里的第一个日期，Hugo 则报错停止。',
  empty: '表示“无”的词不是日期，Jekyll 会报错停止。',
  'too-long': '它比任何日期都长得多。',
  'year-only': '只有年份时 Jekyll 会报错停止，Hugo 则当作 1970 年以来的秒数。',
  number: 'Hugo 会把数字当作 1970 年以来的秒数，Jekyll 则报错停止。',
  'time-only': 'Jekyll 会补上构建站点的那一天，Hugo 则报错停止。',
  incomplete: '年、月、日不齐全；缺的部分 Jekyll 会用构建站点那一天的补上。',
  'too-many-digits': '其中有个数字太长：年份四位，月和日两位。',
  'two-dates': '其中有两个日期：Jekyll 取第一个，Hugo 则报错停止。',
  era: '生成器不认得其他纪年。',
  words: 'Jekyll 和 Hugo 会报错停止，或者读出一个并不存在的日期。',
}

export const DATE_FIXES: TitlesOf<typeof DATE_TITLES> = {
  choose: ({ text, value, reading, zone, reader }) => {
    if (reading === 'last-day-of-month') return `写成 ${text}：那个月的最后一天`
    if (reading === 'rolled-over')
      return `写成 ${text}：${reader === null ? '顺延多出的天数' : `即 ${reader} 现在读成的日期`}`
    if (reading === 'day-month-swapped') return `写成 ${text}：日和月互换`
    return `写成 ${text}：${spellDate(value)}${zone === null ? '' : `（${zone}）`}`
  },
  takeFileName: ({ text }) => `采用文件名里的日期：${text}`,
}

export const OFFSET_FIXES: TitlesOf<typeof OFFSET_TITLES> = {
  add: ({ offset }) => `加上时区偏移 ${offset}`,
  addEarlier: ({ offset }) => `加上时区偏移 ${offset}：两个时刻中较早的一个`,
  addLater: ({ offset }) => `加上时区偏移 ${offset}：两个时刻中较晚的一个`,
  addBefore: ({ offset }) => `加上时区偏移 ${offset}：调钟之前的时间`,
  addAfter: ({ offset }) => `加上时区偏移 ${offset}：调钟之后的时间`,
  addSibling: ({ offset, field }) => `加上时区偏移 ${offset}，与 \`${field}\` 相同`,
  addUtc: () => '加上 `Z`：这是 UTC 时间',
  addUtcAsNow: ({ reader }) => `加上 \`Z\`：这是 UTC 时间，与 ${reader} 现在的读法一致`,
  keepDay: ({ day }) => `只保留日期：${day}`,
}

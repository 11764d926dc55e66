import type { DateFlaw } from '../../../rules/dates/explain-date-flaw.ts'
import type { DATE_TITLES } from '../../../rules/dates/suggest-dates.ts'
import type { OFFSET_TITLES } from '../../../rules/dates/suggest-offsets.ts'
import { spellDate, type TitlesOf } from '../../zh/spell-date.ts'

/** What is odd about dates, and what is done about it. */

export const DATE_FLAWS: Readonly<Record<DateFlaw, string>> = {
  invisible: '其中有看不見的字元，產生器讀到這裡會出錯。',
  'full-width': '全形字元會被 Jekyll 丟掉，Hugo 則報錯停止。',
  dash: '其中的橫線只是看起來像產生器要求的連字號。',
  spacing: '其中有產生器不接受的空格。',
  padding: '月、日或小時只有一位數時，Hugo 會停止建置。',
  separator: 'Hugo 會報錯停止，Jekyll 也只認得其中一部分寫法。',
  'number-like': 'Hugo 會把這個數字當作 1970 年以來的秒數。',
  'month-name': '月份名稱只有部分產生器認得。',
  weekday: '星期幾只有部分產生器認得。',
  'letter-case': '有些程式要求 `T` 和 `Z` 大寫。',
  'no-seconds': '時間沒有秒時，Hugo 會停止建置。',
  fraction: '小數秒只有部分產生器認得。',
  offset: '時區位移如果不寫成 `+08:00` 這樣，各產生器的理解不一致。',
  'zone-name': '時區名稱只有部分產生器認得。',
  'day-month-order': 'Jekyll 把第一個數字當作日，JavaScript 當作月，Hugo 則報錯停止。',
  'two-digit-year': '年份只有兩位數時，各個程式會理解成不同的年份。',
  'weekday-mismatch': '寫的星期幾與這一天不符。',
  'twelve-hour-clock': '有些產生器會忽略上午、下午，不聲不響就差了十二個小時。',
  'hour-only': '只有小時沒有分鐘時，產生器會停止，或者丟掉它。',
  'short-clock': '時間沒有寫成兩位數的時、分、秒。',
  'end-of-day': 'Jekyll 把 24:00 當作第二天，Hugo 則報錯停止。',
  'leap-second': '沒有產生器會保留第 60 秒。',
  'zone-abbreviation': '時區縮寫在不同程式裡指不同的地方：Jekyll 把 CST 當作美國中部時間。',
  'short-offset': '時區位移太短，看不出小時和分鐘。',
  'time-range': '它也可能是一段起止時間。',
  'epoch-seconds': 'Hugo 會當作 1970 年以來的秒數，Jekyll 則報錯停止。',
  'epoch-milliseconds': 'Hugo 會把毫秒當作秒，Jekyll 則報錯停止。',
  'run-together': '產生器不會從一個數字裡讀出日期和時間。',
  'extra-text': 'Jekyll 取文字裡的第一個日期，Hugo 則報錯停止。',
  empty: '表示「無」的詞不是日期，Jekyll 會報錯停止。',
  'too-long': '它比任何日期都長得多。',
  'year-only': '只有年份時 Jekyll 會報錯停止，Hugo 則當作 1970 年以來的秒數。',
  number: 'Hugo 會把數字當作 1970 年以來的秒數，Jekyll 則報錯停止。',
  'time-only': 'Jekyll 會補上建置網站的那一天，Hugo 則報錯停止。',
  incomplete: '年、月、日不齊全；缺的部分 Jekyll 會用建置網站那一天的補上。',
  'too-many-digits': '其中有個數字太長：年份四位，月和日兩位。',
  'two-dates': '其中有兩個日期：Jekyll 取第一個，Hugo 則報錯停止。',
  era: '產生器不認得其他紀年。',
  words: 'Jekyll 和 Hugo 會報錯停止，或者讀出一個並不存在的日期。',
}

export const DATE_FIXES: TitlesOf<typeof DATE_TITLES> = {
  choose: ({ text, value, reading, zone, reader }) => {
    if (reading === 'last-day-of-month') return `寫成 ${text}：那個月的最後一天`
    if (reading === 'rolled-over')
      return `寫成 ${text}：${reader === null ? '順延多出的天數' : `即 ${reader} 現在讀成的日期`}`
    if (reading === 'day-month-swapped') return `寫成 ${text}：日和月互換`
    return `寫成 ${text}：${spellDate(value)}${zone === null ? '' : `（${zone}）`}`
  },
  takeFileName: ({ text }) => `採用檔名裡的日期：${text}`,
}

export const OFFSET_FIXES: TitlesOf<typeof OFFSET_TITLES> = {
  add: ({ offset }) => `加上時區位移 ${offset}`,
  addEarlier: ({ offset }) => `加上時區位移 ${offset}：兩個時刻中較早的一個`,
  addLater: ({ offset }) => `加上時區位移 ${offset}：兩個時刻中較晚的一個`,
  addBefore: ({ offset }) => `加上時區位移 ${offset}：調鐘之前的時間`,
  addAfter: ({ offset }) => `加上時區位移 ${offset}：調鐘之後的時間`,
  addSibling: ({ offset, field }) => `加上時區位移 ${offset}，與 \`${field}\` 相同`,
  addUtc: () => '加上 `Z`：這是 UTC 時間',
  addUtcAsNow: ({ reader }) => `加上 \`Z\`：這是 UTC 時間，與 ${reader} 現在的讀法一致`,
  keepDay: ({ day }) => `只保留日期：${day}`,
}

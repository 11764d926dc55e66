import { type DetailWords, describeDetail as describeBy } from '../../zh/describe-detail.ts'

/** What schemas say by themselves, by the English words of `src/check/schema` and of zod. */
const DETAILS: Readonly<Record<string, string>> = {
  'Too small: expected string to have >={} characters': '至少要有 {0} 個字元',
  'Too small: expected text to have >={} characters': '至少要有 {0} 個字元',
  'Too big: expected string to have <={} characters': '最多只能有 {0} 個字元',
  'Too small: expected array to have >={} items': '清單至少要有 {0} 項',
  'Too big: expected array to have <={} items': '清單最多只能有 {0} 項',
  'Too small: expected number to be >={}': '必須至少是 {0}',
  'Too small: expected number to be >{}': '必須大於 {0}',
  'Too big: expected number to be <={}': '最多只能是 {0}',
  'Too big: expected number to be <{}': '必須小於 {0}',
  'Invalid number: must be a multiple of {}': '必須是 {0} 的倍數',
  'Invalid string: must match pattern {}': '必須符合模式 {0}',
  'Invalid URL': '不是有效的網址',
  'Invalid URL or path': '不是有效的網址或路徑',
  'Invalid email address': '不是有效的電子郵件地址',
  'Invalid ISO date': '不是有效的 ISO 日期',
  'Invalid ISO datetime': '不是有效的 ISO 日期時間',
  'Invalid ISO time': '不是有效的 ISO 時間',
  'Invalid ISO duration': '不是有效的 ISO 期間',
  'Invalid UUID': '不是有效的 UUID',
  'Invalid IPv4 address': '不是有效的 IPv4 位址',
  'Invalid IPv6 address': '不是有效的 IPv6 位址',
  'Invalid host name': '不是有效的主機名稱',
  'Invalid regular expression': '不是有效的正規表示式',
  'Invalid {}': '不是有效的 {0}',
  'not among the allowed values': '不在允許的值之中',
  'it must have at least {} fields': '至少要有 {0} 個欄位',
  'it may have at most {} fields': '最多只能有 {0} 個欄位',
  'it is in the list twice': '它在清單裡寫了兩次',
  'it lacks an item of the form that the schema asks for': '缺少 schema 要求的那種項',
  'the list may have no more than {} items': '清單最多只能有 {0} 項',
  'it must be {}': '它必須是 {0}',
  'they do not match the schema': '它們不符合 schema',
  'it does not match the schema': '它不符合 schema',
  'it fits {} of the forms between which it has to choose': '幾種形式只能選一種，它卻符合其中 {0} 種',
  'it has none of the forms that the schema offers': '它不符合 schema 提供的任何一種形式',
  'this value is ruled out': 'schema 排除了這個值',
  'it has a form that is ruled out': 'schema 排除了這種形式',
  'the schema accepts no post at all': '這個 schema 不接受任何文章',
  'The schema asks for it where {} is there.': '有 {0} 時，schema 要求有它。',
}

/** Sentences with conditions, whose parts are words themselves. */
const CONDITIONS: readonly (readonly [RegExp, string])[] = [
  [/^The schema asks for this where (.*)\.$/s, '當$1時，schema 要求這樣。'],
  [/^this is ruled out where (.*)$/s, '當$1時，schema 不允許這樣'],
]

/** Turns zod's own Chinese into that of the other messages. */
const POLISHED: readonly (readonly [RegExp, string])[] = [
  [/^數值過小：預期 (?:string|text) 應為 >=(\S+) 字元$/, '至少要有 $1 個字元'],
  [/^數值過大：預期 (?:string|text) 應為 <=(\S+) 字元$/, '最多只能有 $1 個字元'],
  [/^數值過小：預期 (?:array|set) 應為 >=(\S+) 項目$/, '清單至少要有 $1 項'],
  [/^數值過大：預期 (?:array|set) 應為 <=(\S+) 項目$/, '清單最多只能有 $1 項'],
  [/^數值過小：預期 \S+ 應為 >=(\S+)$/, '必須至少是 $1'],
  [/^數值過小：預期 \S+ 應為 >(\S+)$/, '必須大於 $1'],
  [/^數值過大：預期 \S+ 應為 <=(\S+)$/, '最多只能是 $1'],
  [/^數值過大：預期 \S+ 應為 <(\S+)$/, '必須小於 $1'],
  [/^無效的 (?=\p{Script=Han})/u, '無效的'],
]

const WORDS: DetailWords = {
  details: DETAILS,
  conditions: CONDITIONS,
  behind: '時，',
  zod: 'zhTW',
  polished: POLISHED,
}

/** Turns the reason that a schema gives for refusing a value into a clause; `issue` is that of zod where zod speaks for itself. */
export function describeDetail(detail: string, issue?: unknown): string {
  return describeBy(WORDS, detail, issue)
}

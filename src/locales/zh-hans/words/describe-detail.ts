import { type DetailWords, describeDetail as describeBy } from '../../zh/describe-detail.ts'

/** What schemas say by themselves, by the English words of `src/check/schema` and of zod. */
const DETAILS: Readonly<Record<string, string>> = {
  'Too small: expected string to have >={} characters': '至少要有 {0} 个字符',
  'Too small: expected text to have >={} characters': '至少要有 {0} 个字符',
  'Too big: expected string to have <={} characters': '最多只能有 {0} 个字符',
  'Too small: expected array to have >={} items': '列表至少要有 {0} 项',
  'Too big: expected array to have <={} items': '列表最多只能有 {0} 项',
  'Too small: expected number to be >={}': '必须至少是 {0}',
  'Too small: expected number to be >{}': '必须大于 {0}',
  'Too big: expected number to be <={}': '最多只能是 {0}',
  'Too big: expected number to be <{}': '必须小于 {0}',
  'Invalid number: must be a multiple of {}': '必须是 {0} 的倍数',
  'Invalid string: must match pattern {}': '必须符合模式 {0}',
  'Invalid URL': '不是有效的网址',
  'Invalid URL or path': '不是有效的网址或路径',
  'Invalid email address': '不是有效的电子邮件地址',
  'Invalid ISO date': '不是有效的 ISO 日期',
  'Invalid ISO datetime': '不是有效的 ISO 日期时间',
  'Invalid ISO time': '不是有效的 ISO 时间',
  'Invalid ISO duration': '不是有效的 ISO 时长',
  'Invalid UUID': '不是有效的 UUID',
  'Invalid IPv4 address': '不是有效的 IPv4 地址',
  'Invalid IPv6 address': '不是有效的 IPv6 地址',
  'Invalid host name': '不是有效的主机名',
  'Invalid regular expression': '不是有效的正则表达式',
  'Invalid {}': '不是有效的 {0}',
  'not among the allowed values': '不在允许的值之中',
  'it must have at least {} fields': '至少要有 {0} 个字段',
  'it may have at most {} fields': '最多只能有 {0} 个字段',
  'it is in the list twice': '它在列表里写了两次',
  'it lacks an item of the form that the schema asks for': '缺少 schema 要求的那种项',
  'the list may have no more than {} items': '列表最多只能有 {0} 项',
  'it must be {}': '它必须是 {0}',
  'they do not match the schema': '它们不符合 schema',
  'it does not match the schema': '它不符合 schema',
  'it fits {} of the forms between which it has to choose': '几种形式只能选一种，它却符合其中 {0} 种',
  'it has none of the forms that the schema offers': '它不符合 schema 提供的任何一种形式',
  'this value is ruled out': 'schema 排除了这个值',
  'it has a form that is ruled out': 'schema 排除了这种形式',
  'the schema accepts no post at all': '这个 schema 不接受任何文章',
  'The schema asks for it where {} is there.': '有 {0} 时，schema 要求有它。',
}

/** Sentences with conditions, whose parts are words themselves. */
const CONDITIONS: readonly (readonly [RegExp, string])[] = [
  [/^The schema asks for this where (.*)\.$/s, '当$1时，schema 要求这样。'],
  [/^this is ruled out where (.*)$/s, '当$1时，schema 不允许这样'],
]

/** Turns zod's own Chinese into that of the other messages. */
const POLISHED: readonly (readonly [RegExp, string])[] = [
  [/^数值过小：期望 (?:string|text) >=(\S+) 字符$/, '至少要有 $1 个字符'],
  [/^数值过大：期望 (?:string|text) <=(\S+) 个?字符$/, '最多只能有 $1 个字符'],
  [/^数值过小：期望 (?:array|set) >=(\S+) 项$/, '列表至少要有 $1 项'],
  [/^数值过大：期望 (?:array|set) <=(\S+) 个?项$/, '列表最多只能有 $1 项'],
  [/^数值过小：期望 \S+ >=(\S+)$/, '必须至少是 $1'],
  [/^数值过小：期望 \S+ >(\S+)$/, '必须大于 $1'],
  [/^数值过大：期望 \S+ <=(\S+)$/, '最多只能是 $1'],
  [/^数值过大：期望 \S+ <(\S+)$/, '必须小于 $1'],
  [/^无效(?=\p{Script=Han})/u, '无效的'],
  [/^无效(?=[A-Za-z])/, '无效的 '],
  [/(?<=[A-Z\d])(?=\p{Script=Han})/u, ' '],
]

const WORDS: DetailWords = {
  details: DETAILS,
  conditions: CONDITIONS,
  behind: '时，',
  zod: 'zhCN',
  polished: POLISHED,
}

/** Turns the reason that a schema gives for refusing a value into a clause; `issue` is that of zod where zod speaks for itself. */
export function describeDetail(detail: string, issue?: unknown): string {
  return describeBy(WORDS, detail, issue)
}

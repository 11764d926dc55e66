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
  if (allowed !== null) return `，值必须是 ${listNames(allowed)}`
  return expected === 'value' ? '' : `，值${mustBe(expected, kind)}`
}

type Empty = ValuesOf<'empty-field', 'nothing'>

function cure({ field, example, required }: Empty): string {
  const like = example === null ? '' : `，例如 ${example}`
  return `请给 \`${field}\` 写上值${like}${required ? '' : '；如果它不是必需的，也可以删除这一行'}。`
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
    summary: '缺少集合中每篇文章都必须有的字段。',
    why: '布局、列表和订阅源都会读取这个字段：没有它，页面上会留下空缺，或者构建会中断。',
    messages: {
      missing: (values) => ({
        what: `缺少字段 \`${values.field}\``,
        ...because(values.reason ?? values.description),
        how: `请加上字段 \`${values.field}\`${describeField(values)}。`,
      }),
      untitled: ({ generator }) => ({
        what: '缺少字段 `title`',
        why: `${generator} 发布的页面会没有标题。`,
        how: '请加上字段 `title`。',
      }),
    },
    titles: RECOVERY,
  },
  'empty-field': {
    summary: '字段写了，但里面没有内容。',
    why: '空值会读成 null、空文本还是空列表，要看是哪个生成器；空的日期会让 Jekyll 停止。',
    messages: {
      nothing: (values) => ({ what: `\`${values.field}\` 是空的`, ...advise(values) }),
      commented: ({ text, ...values }) => ({
        what: `\`${values.field}\` 是空的：YAML 把 \`#\` 之后的内容都当作注释`,
        ...advise(values),
        ...(text === null ? {} : { how: `如果 ${quoteValue(text)} 就是值，请加引号；否则${cure(values)}` }),
      }),
      blank: ({ text, ...values }) => ({
        what: `\`${values.field}\` ${text === '' ? '是空文本' : `里只有空白：${quoteValue(text)}`}`,
        ...advise(values),
      }),
      list: (values) => ({ what: `\`${values.field}\` 是空列表`, ...advise(values) }),
    },
    titles: {
      ...RECOVERY,
      quoted: ({ field, value }) => `把注释当作 \`${field}\` 的文字：${quoteValue(value)}`,
    },
  },
  'invalid-type': {
    summary: '值的类型与字段要求的不同。',
    why: '布局需要文本，读到的却是数字、列表或 true，构建就会中断，或者显示出奇怪的内容。',
    messages: {
      bare: (values) => ({
        what: wrongType(values),
        how: `请给 \`${values.field}\` 的值加引号，让所有程序都读成文本。`,
      }),
      single: (values) => ({ what: wrongType(values), how: `\`${values.field}\` 的值请不要加方括号。` }),
      quoted: (values) => ({ what: wrongType(values), how: '日期请不要加引号：加了引号就是文本。' }),
      other: (values) => ({
        what: wrongType(values),
        how: `请修改 \`${values.field}\`：它的值${mustBe(values.expected, values.kind)}。`,
      }),
    },
    titles: {
      quote: ({ field }) => `给 \`${field}\` 的值加引号`,
      unquote: ({ field }) => `去掉 \`${field}\` 的引号`,
      takeItem: ({ field }) => `取 \`${field}\` 唯一的一项`,
      write: ({ value }) => `写成 ${value}`,
    },
  },
  'invalid-value': {
    summary: '值不在字段允许的范围内。',
    why: '站点的 schema 列出了布局和脚本能处理的值；别的值会让它们出错，或者被忽略。',
    messages: {
      notAllowed: ({ field, found, allowed, reason }) => ({
        what: `\`${field}\` 是${shortly(found)}，但必须是 ${listNames(allowed)}`,
        ...because(reason),
        how: `请改成 \`${field}\` 允许的值之一。`,
      }),
      refused: ({ field, found, detail, issue, reason }) => ({
        what: `\`${field}\` 是${shortly(found)}，schema 不接受：${describeDetail(detail, issue)}`,
        ...because(reason),
        how: `请把 \`${field}\` 改成 schema 接受的值。`,
      }),
      whole: ({ detail, issue }) => ({
        what: `schema 不接受这些字段放在一起：${describeDetail(detail, issue)}`,
        how: '请修改这些字段，让它们互相配合。',
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'unknown-field': {
    summary: 'schema 里没有这个字段。',
    why: '没有布局会读它；常常是写错了名字，或者是另一个主题留下的。严格的 schema 会拒绝它。',
    messages: {
      unknown: ({ field, fields }) => ({
        what: `schema 里没有字段 ${quoteValue(field)}`,
        how: `请删除它，或者把它加进 schema${fields.length === 0 ? '' : `；现有的字段是 ${fields.map((name) => quoteValue(name)).join('、')}`}。`,
      }),
    },
    titles: {},
  },
  'misspelled-field': {
    summary: '字段名与 schema 或其他文章里的某个字段名只差一点。',
    why: '生成器不会读它：文章发布出来，会缺少作者写下的这个值。',
    messages: {
      instead: ({ key, right }) => ({
        what: `${quoteValue(key)} 像是 \`${right}\` 的笔误，而 \`${right}\` 缺失`,
        how: `请改名为 \`${right}\`。`,
      }),
      beside: ({ key, right }) => ({
        what: `${quoteValue(key)} 像是 \`${right}\` 的笔误，而 \`${right}\` 也在`,
        how: `请用 \`${right}\` 这个名字保留其中一个值，并删除另一个字段。`,
      }),
      unlike: ({ key, right, posts }) => ({
        what: `只有这篇文章有 ${quoteValue(key)}，它像是 \`${right}\` 的笔误，后者出现在 ${posts} 篇文章里`,
        how: `如果原本想写的就是 \`${right}\`，请改名。`,
      }),
    },
    titles: {
      rename: ({ right }) => `改名为 \`${right}\``,
      remove: ({ key, right }) => `删除 ${quoteValue(key)}：\`${right}\` 的内容与它相同`,
    },
  },
}

import { decodeEscapes, isComment, isPair, isSwitch } from '../../../rules/words/scalar-texts.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { SyntaxWords, ValuesOf } from '../../rule-words.ts'
import { SYNTAX_ADVICE, SYNTAX_REPAIRS } from '../words/syntax-advice.ts'

type Scalar = ValuesOf<'ambiguous-scalar', 'text'>

function otherwise({ readings }: Scalar): string {
  return readings
    .map(
      ({ readers, reads }) =>
        `${readers.join('、')} 会读成${reads.startsWith('"') ? `文本 ${reads}` : ` \`${reads}\``}`,
    )
    .join('，')
}

export const syntax: SyntaxWords = {
  'syntax-error': {
    summary: 'front matter 不符合 YAML、TOML 或 JSON 的语法。',
    why: '一行出错，所有字段都会丢失：Jekyll 发布的文章会没有标题和日期，其他生成器会停止。',
    messages: SYNTAX_ADVICE,
    titles: {
      quote: ({ field }) => `给${field === null ? '文字' : ` \`${field}\` `}加引号`,
      split: ({ name }) => `从 \`${name}\` 开始另起一行`,
      repair: ({ cause }) => SYNTAX_REPAIRS[cause] ?? '修复这一行',
    },
  },
  'cut-off-text': {
    summary: '没有引号的文字丢了后半截，因为 YAML 把 ` #` 之后的内容都当作注释。',
    why: '没有生成器会为此停止：文章发布出来，标题只剩一半。',
    messages: {
      cutOff: ({ field, kept, lost }) => ({
        what: `\`${field}\` ${kept === '' ? '是空的' : `到 ${quoteValue(kept)} 就结束了`}：YAML 把 ${quoteValue(lost)} 当作注释`,
        how: '请给整段文字加引号；如果确实是注释，请在 `#` 后面加一个空格。',
      }),
    },
    titles: { quote: ({ field, whole }) => `把 \`${field}\` 设为 ${quoteValue(whole)}` },
  },
  'duplicate-key': {
    summary: '同一个字段写了不止一次。',
    why: 'Jekyll 不声不响地取最后一个；Hugo 和 Astro 会拒绝这篇文章。',
    messages: {
      same: ({ field }) => ({ what: `${quoteValue(field)} 写了不止一次，值相同`, how: '请保留一个，删除其余的。' }),
      different: ({ field }) => ({
        what: `${quoteValue(field)} 写了不止一次，而且值不同`,
        how: '请保留正确的一个，删除其余的。',
      }),
    },
    titles: {
      remove: ({ field }) => `删除重复的 ${quoteValue(field)}`,
      keepFirst: ({ value }) => `保留第一个值：${quoteValue(value)}`,
      keepLast: ({ value }) => `保留最后一个值：${quoteValue(value)}`,
      first: () => '第一次写在这里',
    },
  },
  'ambiguous-scalar': {
    summary: '没有引号的值，有的程序读成文本，有的读成数字或 `true`。',
    why: '各个生成器采用的 YAML 版本不同：标签 `no` 会变成 `false`，期号 `012` 会变成 10。',
    messages: {
      text: (values) => ({
        what: `${quoteValue(values.field)} 的值 ${quoteValue(values.text)} 没有引号，${otherwise(values)}`,
        how: '请加引号，让所有程序都读成文本。',
      }),
      unclear: (values) => ({
        what: `${quoteValue(values.field)} 的值 ${quoteValue(values.text)} 没有引号，${otherwise(values)}`,
        how: isSwitch(values.text)
          ? '如果是开关，请写成 `true` 或 `false`；如果是文本，请加引号。'
          : '如果是数字，请直接写数字；如果是文本，请加引号。',
      }),
      rounded: ({ field, text, reads }) => ({
        what: `${quoteValue(field)} 的数字 ${quoteValue(text)} 会被 JSON 的读取程序读成 ${quoteValue(reads)}`,
        how: '如果是编号之类的文本，请加引号：数字保留不了这么多位。',
      }),
      key: (values) => ({
        what: `字段名 ${quoteValue(values.text)} 没有引号，${otherwise(values)}`,
        how: '请给字段名加引号，让所有程序都读成文本。',
      }),
    },
    titles: { quote: ({ field }) => `给 ${quoteValue(field)} 加引号` },
  },
  'unportable-yaml': {
    summary: 'front matter 用到了 YAML 中各生成器读法不一的部分。',
    why: '同样几行，在 Jekyll、Hugo 和 JavaScript 的生成器里会读出不同的字段或值，有的还会中断构建。',
    messages: {
      anchor: ({ text }) => ({
        what: `${quoteValue(text)} 是给值起的名字（锚点），不是值的一部分`,
        how: '如果 `&` 属于值本身，请加引号；否则请删除这个名字。',
      }),
      alias: ({ text }) => ({
        what: `${quoteValue(text)} 引用了别处的值（别名）`,
        how: '请直接写值；如果 `*` 属于值本身，请加引号。',
      }),
      'merge-key': () => ({
        what: '`<<` 在有些生成器里是合并别处的字段，在另一些里只是一个普通字段',
        how: '请把字段直接写出来。',
      }),
      tag: ({ text }) => ({
        what: `${quoteValue(text)} 指定了值的类型，但不是每个程序都会照办`,
        how: '请删除它；如果 `!` 属于值本身，请加引号。',
      }),
      directive: ({ text }) => ({
        what: `${quoteValue(text)} 是给 YAML 解析器的指令，多数生成器在这里不认得`,
        how: '请删除这一行。',
      }),
      documents: ({ text }) => ({
        what: `${quoteValue(text)} 开始了第二个文档，生成器会跳过或拒绝它`,
        how: '请把所有字段放在同一块里。',
      }),
      key: ({ text }) => ({
        what: isComment(text) ? `${quoteValue(text)} 是字段名，不是注释` : `字段名不是普通文本：${quoteValue(text)}`,
        how: isComment(text) ? '注释请以 `#` 开头。' : '请给字段名加引号，或者换一个以字母开头的名字。',
      }),
      surrogate: ({ text }) => ({
        what: isPair(text)
          ? `${quoteValue(text)} 像 JSON 那样把一个字符写成两个转义，不是每个 YAML 解析器都会合并`
          : `${quoteValue(text)} 只是半个字符，任何文本都存不下`,
        how: isPair(text) ? `请直接写这个字符：${decodeEscapes(text)}` : '请删除它，或者写上原本的字符。',
      }),
      'mark-in-brackets': ({ text }) => ({
        what: `方括号里的 ${quoteValue(text)} 没有引号，有一半的程序会认为${text.startsWith('?') ? ' `?` 表示字段名的开始' : ' `:` 表示字段名的结束'}`,
        how: '请加引号。',
      }),
      'colon-in-brackets': ({ text }) => ({
        what: `${quoteValue(text)} 的冒号后面没有空格，有些程序会在这里停止`,
        how: '请在冒号后面加一个空格。',
      }),
    },
    titles: {
      write: ({ character }) => `直接写这个字符：${character}`,
      quote: ({ text }) => `给 ${quoteValue(text)} 加引号`,
      space: () => '在冒号后面加一个空格',
    },
  },
}

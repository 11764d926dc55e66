import type { Text } from '../../../rules/rule.ts'
import type { SYNTAX_ADVICE as ENGLISH, SyntaxValues } from '../../../rules/syntax/syntax-advice.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import { PARSER_WORDS } from './parser-words.ts'

const QUOTE_IT = '请给文字加引号。'

function subject({ field }: SyntaxValues): string {
  return field === null ? '值' : `\`${field}\` `
}

/** `` `title` 的``, or nothing where no field is known. */
function of({ field }: SyntaxValues): string {
  return field === null ? '' : `\`${field}\` 的`
}

/** ``在 `title` 里``, or `这里`. */
function within({ field }: SyntaxValues): string {
  return field === null ? '这里' : `\`${field}\` 里`
}

function line({ line: text }: SyntaxValues): string {
  return quoteValue(text, 40)
}

/** The words of a parser, in Chinese where they are known. */
function inWords(detail: string): string {
  return PARSER_WORDS[detail] ?? detail.replace(/[.\s]+$/, '').slice(0, 200)
}

/** What `syntax-error` says of each cause. */
export const SYNTAX_ADVICE: { readonly [C in keyof typeof ENGLISH]: (values: SyntaxValues) => Text } = {
  'colon-in-plain': (values) => ({
    what: `${within(values)}有冒号加空格，只有加了引号的文字才能这样写`,
    how: QUOTE_IT,
  }),
  'comment-in-list': (values) => ({ what: `${of(values)}列表中间的空格加 \`#\` 会开始一段注释`, how: QUOTE_IT }),
  'reserved-start': (values) => ({
    what: `${subject(values)}${values.field === null || values.isWhole ? '' : '的一项'}以 ${quoteValue(values.found)} 开头，它在 YAML 里有特殊含义`,
    how: QUOTE_IT,
  }),
  unquoted: (values) => ({
    what: `${subject(values)}以 ${quoteValue(values.found)} 开头，它的读取程序认得，YAML 不认得`,
    how: '如果没有别的程序读这个文件，可以不改；其他字段在 YAML 里如何，无从得知。',
  }),
  'missing-space': (values) => ({
    what: `${line(values)} 里的 ${quoteValue(values.found)} 后面缺少空格`,
    how: '请加一个空格。',
  }),
  'asterisk-item': (values) => ({
    what: 'front matter 里的列表项不以 `*` 开头',
    how: `请写成 ${quoteValue(values.line.replace('*', '-'), 40)}。`,
  }),
  'tab-indent': (values) => ({
    what: `${line(values)} 这一行用制表符缩进，YAML 在这里只允许空格`,
    how: '请用空格缩进。',
  }),
  'tab-in-blank-line': () => ({ what: '字段之间的空行里有制表符，YAML 在这里只允许空格', how: '请删除制表符。' }),
  'tab-before-comment': () => ({ what: '注释前面有制表符，YAML 在这里只允许空格', how: '请用空格缩进注释。' }),
  'tab-after-dash': (values) => ({
    what: `列表项 ${line(values)} 的短横线后面是制表符，YAML 在这里只允许空格`,
    how: '请在短横线后面用空格。',
  }),
  'byte-order-mark': (values) => ({
    what: `${quoteValue(values.line.replace(/^\ufeff+/, ''), 40)} 前面有一个看不见的字节顺序标记（U+FEFF）`,
    how: '请删除它：有的程序会把它当作字段名的一部分，有的会停止。',
  }),
  'odd-indent': (values) => ({
    what: `${line(values)} 这一行的缩进不是普通空格`,
    how: '请用普通空格缩进。',
  }),
  'stray-indent': (values) => ({
    what: `${line(values)} 这一行缩进了，可是上一行下面容不下它`,
    how: '请像其他字段一样，让字段名从行首开始。',
  }),
  'full-width-colon': (values) => ({
    what: `字段名后面用了全角冒号 ${quoteValue(values.found)}`,
    how: '请改用半角冒号加空格：`: `。',
  }),
  'full-width-comma': (values) => ({
    what: `${of(values)}列表项之间用了全角逗号`,
    how: '列表项之间请用半角逗号 `,`。',
  }),
  'full-width-quote': (values) => ({
    what: `${subject(values)}本来要加引号，用的却是全角或弯引号：${quoteValue(values.found)}`,
    how: '请改用半角直引号 `"`。',
  }),
  'unclosed-quote': (values) => ({
    what: `${of(values)}引号 ${quoteValue(values.found)} 没有结束`,
    how: '请补上结尾的引号，或者删除开头的引号。',
  }),
  'unclosed-bracket': (values) => ({
    what: `${of(values)}括号 ${quoteValue(values.found)} 没有结束`,
    how: '请补上右括号；如果它不是列表，请给文字加引号。',
  }),
  'mismatched-bracket': (values) => ({
    what: `${of(values)}列表以另一种括号 ${quoteValue(values.found)} 结束`,
    how: '请用与左括号对应的右括号结束列表。',
  }),
  'stray-bracket': (values) => ({ what: `${within(values)}多了一个右括号`, how: '请删除这个括号。' }),
  'missing-comma': (values) => ({ what: `${within(values)}两项之间缺少逗号`, how: '请在两项之间加逗号。' }),
  'empty-item': (values) => ({ what: `${within(values)}两个逗号之间没有内容`, how: '请删除其中一个逗号。' }),
  'text-after-quote': (values) => ({
    what: `${of(values)}结尾引号后面还有文字`,
    how: '请给整段文字加引号，用文字里没有的那种。',
  }),
  'doubled-quotes': (values) => ({ what: `${subject(values)}两边的引号写了两遍`, how: '每边请只写一个引号。' }),
  'quote-in-quotes': (values) => ({
    what: `${of(values)}文字里的引号让文字提前结束了`,
    how: "请把里面的引号写两遍（单引号内写 `''`），或者写成 `\\\"`（双引号内）。",
  }),
  'unknown-escape': (values) => ({
    what: `${of(values)}${values.field === null ? '' : ' '}${quoteValue(values.found)} 不是 YAML 认得的转义`,
    how: '反斜杠请写成两个，或者改用单引号。',
  }),
  'stray-punctuation': (values) => ({
    what: `${of(values)}值后面多了 ${quoteValue(values.found)}，YAML 不允许这样写`,
    how: '请删除它。',
  }),
  'stray-quote': (values) => ({
    what: `${subject(values)}以引号 ${quoteValue(values.found)} 结尾，却没有对应的开头：${line(values)}`,
    how: '请删除这个引号，或者补上缺少的那个。',
  }),
  'two-fields': (values) => ({
    what: `\`${values.found}\` 与 ${subject(values)}写在了同一行，跟在它的值后面`,
    how: `请从 \`${values.found}\` 开始另起一行，或者给整段文字加引号。`,
  }),
  'unbracketed-items': (values) => ({
    what: `${within(values)}并排写了几段带引号的文字，外面没有方括号`,
    how: '请给这些项加上方括号：`["first", "second"]`。',
  }),
  'uneven-indent': (values) => ({
    what: `${line(values)} 这一行的缩进与上面几行不同`,
    how: '请与同组的其他行用同样多的空格。',
  }),
  'toml-in-yaml': (values) => ({
    what: `${line(values)} 这一行是 TOML，而两行 \`---\` 之间的 front matter 是 YAML`,
    how: '请写成 `name: value`，或者把 front matter 的起止行改成 `+++`。',
  }),
  'merge-conflict': (values) => ({
    what: `有没解决的合并冲突：${line(values)}`,
    how: '请保留正确的几行，其余的连同冲突标记一起删除。',
  }),
  template: (values) => ({
    what: `front matter 里有模板标签 ${line(values)}，在这里没有程序会执行它`,
    how: '请直接写值；如果文字里确实有标签，请加引号。',
  }),
  'unknown-tag': (values) => ({
    what: `${subject(values)}以 \`!\` 开头，要求的类型没有程序认得`,
    how: QUOTE_IT,
  }),
  'unknown-alias': (values) => ({
    what: `${subject(values)}引用了并不存在的内容：${quoteValue(values.found)}`,
    how: QUOTE_IT,
  }),
  'control-character': (values) => ({ what: `${within(values)}有控制字符`, how: '请删除这个字符。' }),
  'not-a-field': (values) => ({
    what: `这一行不是字段：${line(values)}`,
    how: '请写成 `name: value`；如果是上一行的延续，请缩进；如果是备注，请在前面加 `#`。',
  }),
  unreadable: (values) => ({
    what: `YAML 读到这里读不下去了（${inWords(values.found)}）`,
    how: '请与前后几行对照：引号和括号要成对，冒号后面要有空格，缩进要一致。',
  }),
  'yaml-in-toml': (values) => ({
    what: `${line(values)} 这一行是 YAML，而两行 \`+++\` 之间的 front matter 是 TOML`,
    how: '请写成 `name = "value"`，或者把 front matter 的起止行改成 `---`。',
  }),
  'toml-escape': (values) => ({
    what: `${of(values)}${values.field === null ? '' : ' '}${quoteValue(values.found)} 不是 TOML 认得的转义`,
    how: '反斜杠请写成两个，或者改用单引号。',
  }),
  'toml-boolean': (values) => ({
    what: `${of(values)}${quoteValue(values.line.slice(values.line.indexOf('=') + 1).trim(), 40)} 没有加引号，TOML 不认得`,
    how: '请写成 `true` 或 `false`，或者给文字加上引号。',
  }),
  'toml-punctuation': (values) => ({
    what: `${of(values)}值后面多了 ${quoteValue(values.found)}，TOML 不允许这样写`,
    how: '请删除它。',
  }),
  'toml-date': (values) => ({
    what: `${of(values)}日期不是 TOML 的写法：${quoteValue(values.found, 40)}`,
    how: '日期请写成 YYYY-MM-DD，带时间的请写成 YYYY-MM-DDTHH:MM:SS 并加上时区偏移。',
  }),
  'toml-impossible': (values) => ({
    what: `${of(values)}日期或时间不存在：${quoteValue(values.found, 40)}`,
    how: '请更正；原意只有作者知道。',
  }),
  toml: ({ found }) => ({
    what: `这不是 TOML：${inWords(found)}`,
    how: /quote/i.test(found)
      ? '请更正这一行：TOML 里的文字要写在 `name = ` 后面并加引号。'
      : '请更正这一行：TOML 的每个字段单独一行，写成 `name = value`。',
  }),
  json: ({ found }) => ({
    what: `这不是 JSON：${inWords(found)}`,
    how: '请更正这一行：JSON 的字段名和文字要加双引号，字段之间用逗号隔开。',
  }),
}

/** What the fix of each cause does. */
export const SYNTAX_REPAIRS: Readonly<Record<string, string>> = {
  'comment-in-list': '给这一项加引号',
  'missing-space': '补上空格',
  'asterisk-item': '把 `*` 改成 `-`',
  'tab-indent': '用空格缩进',
  'tab-in-blank-line': '删除制表符',
  'tab-before-comment': '用空格缩进',
  'tab-after-dash': '把制表符改成空格',
  'byte-order-mark': '删除字节顺序标记',
  'odd-indent': '用普通空格缩进',
  'stray-indent': '去掉缩进',
  'full-width-colon': '改用半角冒号加空格',
  'full-width-comma': '改用半角逗号',
  'full-width-quote': '改用半角直引号',
  'unclosed-quote': '补上结尾的引号',
  'unclosed-bracket': '补上右括号',
  'mismatched-bracket': '改用对应的括号',
  'stray-bracket': '删除多余的括号',
  'missing-comma': '补上逗号',
  'empty-item': '删除多余的逗号',
  'doubled-quotes': '每边只留一个引号',
  'quote-in-quotes': '把里面的引号写成文字的一部分',
  'unknown-escape': '把反斜杠写成文字的一部分',
  'stray-punctuation': '删除它',
  'unbracketed-items': '给这些项加上方括号',
  'uneven-indent': '与其他行对齐',
  'toml-in-yaml': '写成 `name: value`',
  'malformed-date': '按 TOML 的格式写日期',
  boolean: '按 TOML 的格式写',
  'stray-quote': '删除这个引号',
  'control-character': '删除控制字符',
}

import type { Text } from '../../../rules/rule.ts'
import type { SYNTAX_ADVICE as ENGLISH, SyntaxValues } from '../../../rules/syntax/syntax-advice.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import { PARSER_WORDS } from './parser-words.ts'

const QUOTE_IT = '請給文字加引號。'

function subject({ field }: SyntaxValues): string {
  return field === null ? '值' : `\`${field}\` `
}

/** `` `title` 的``, or nothing where no field is known. */
function of({ field }: SyntaxValues): string {
  return field === null ? '' : `\`${field}\` 的`
}

/** ``在 `title` 裡``, or `這裡`. */
function within({ field }: SyntaxValues): string {
  return field === null ? '這裡' : `\`${field}\` 裡`
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
    what: `${within(values)}有冒號加空格，只有加了引號的文字才能這樣寫`,
    how: QUOTE_IT,
  }),
  'comment-in-list': (values) => ({ what: `${of(values)}清單中間的空格加 \`#\` 會開始一段註解`, how: QUOTE_IT }),
  'reserved-start': (values) => ({
    what: `${subject(values)}${values.field === null || values.isWhole ? '' : '的一項'}以 ${quoteValue(values.found)} 開頭，它在 YAML 裡有特殊含義`,
    how: QUOTE_IT,
  }),
  unquoted: (values) => ({
    what: `${subject(values)}以 ${quoteValue(values.found)} 開頭，它的讀取程式認得，YAML 不認得`,
    how: '如果沒有別的程式讀這個檔案，可以不改；其他欄位在 YAML 裡如何，無從得知。',
  }),
  'missing-space': (values) => ({
    what: `${line(values)} 裡的 ${quoteValue(values.found)} 後面缺少空格`,
    how: '請加一個空格。',
  }),
  'asterisk-item': (values) => ({
    what: 'front matter 裡的清單項目不以 `*` 開頭',
    how: `請寫成 ${quoteValue(values.line.replace('*', '-'), 40)}。`,
  }),
  'tab-indent': (values) => ({
    what: `${line(values)} 這一行用定位字元縮排，YAML 在這裡只允許空格`,
    how: '請用空格縮排。',
  }),
  'tab-in-blank-line': () => ({ what: '欄位之間的空行裡有定位字元，YAML 在這裡只允許空格', how: '請刪除定位字元。' }),
  'tab-before-comment': () => ({ what: '註解前面有定位字元，YAML 在這裡只允許空格', how: '請用空格縮排註解。' }),
  'tab-after-dash': (values) => ({
    what: `清單項目 ${line(values)} 的短橫線後面是定位字元，YAML 在這裡只允許空格`,
    how: '請在短橫線後面用空格。',
  }),
  'byte-order-mark': (values) => ({
    what: `${quoteValue(values.line.replace(/^\ufeff+/, ''), 40)} 前面有一個看不見的位元組順序記號（U+FEFF）`,
    how: '請刪除它：有的程式會把它當作欄位名稱的一部分，有的會停止。',
  }),
  'odd-indent': (values) => ({
    what: `${line(values)} 這一行的縮排不是普通空格`,
    how: '請用普通空格縮排。',
  }),
  'stray-indent': (values) => ({
    what: `${line(values)} 這一行縮排了，可是上一行下面容不下它`,
    how: '請像其他欄位一樣，讓欄位名稱從行首開始。',
  }),
  'full-width-colon': (values) => ({
    what: `欄位名稱後面用了全形冒號 ${quoteValue(values.found)}`,
    how: '請改用半形冒號加空格：`: `。',
  }),
  'full-width-comma': (values) => ({
    what: `${of(values)}清單項目之間用了全形逗號`,
    how: '清單項目之間請用半形逗號 `,`。',
  }),
  'full-width-quote': (values) => ({
    what: `${subject(values)}本來要加引號，用的卻是全形或彎引號：${quoteValue(values.found)}`,
    how: '請改用半形直引號 `"`。',
  }),
  'unclosed-quote': (values) => ({
    what: `${of(values)}引號 ${quoteValue(values.found)} 沒有結束`,
    how: '請補上結尾的引號，或者刪除開頭的引號。',
  }),
  'unclosed-bracket': (values) => ({
    what: `${of(values)}括號 ${quoteValue(values.found)} 沒有結束`,
    how: '請補上右括號；如果它不是清單，請給文字加引號。',
  }),
  'mismatched-bracket': (values) => ({
    what: `${of(values)}清單以另一種括號 ${quoteValue(values.found)} 結束`,
    how: '請用與左括號對應的右括號結束清單。',
  }),
  'stray-bracket': (values) => ({ what: `${within(values)}多了一個右括號`, how: '請刪除這個括號。' }),
  'missing-comma': (values) => ({ what: `${within(values)}兩項之間缺少逗號`, how: '請在兩項之間加逗號。' }),
  'empty-item': (values) => ({ what: `${within(values)}兩個逗號之間沒有內容`, how: '請刪除其中一個逗號。' }),
  'text-after-quote': (values) => ({
    what: `${of(values)}結尾引號後面還有文字`,
    how: '請給整段文字加引號，用文字裡沒有的那種。',
  }),
  'doubled-quotes': (values) => ({ what: `${subject(values)}兩邊的引號寫了兩遍`, how: '每邊請只寫一個引號。' }),
  'quote-in-quotes': (values) => ({
    what: `${of(values)}文字裡的引號讓文字提前結束了`,
    how: "請把裡面的引號寫兩遍（單引號內寫 `''`），或者寫成 `\\\"`（雙引號內）。",
  }),
  'unknown-escape': (values) => ({
    what: `${of(values)}${values.field === null ? '' : ' '}${quoteValue(values.found)} 不是 YAML 認得的跳脫字元`,
    how: '反斜線請寫成兩個，或者改用單引號。',
  }),
  'stray-punctuation': (values) => ({
    what: `${of(values)}值後面多了 ${quoteValue(values.found)}，YAML 不允許這樣寫`,
    how: '請刪除它。',
  }),
  'stray-quote': (values) => ({
    what: `${subject(values)}以引號 ${quoteValue(values.found)} 結尾，卻沒有對應的開頭：${line(values)}`,
    how: '請刪除這個引號，或者補上缺少的那個。',
  }),
  'two-fields': (values) => ({
    what: `\`${values.found}\` 與 ${subject(values)}寫在了同一行，跟在它的值後面`,
    how: `請從 \`${values.found}\` 開始另起一行，或者給整段文字加引號。`,
  }),
  'unbracketed-items': (values) => ({
    what: `${within(values)}並排寫了幾段帶引號的文字，外面沒有方括號`,
    how: '請給這些項加上方括號：`["first", "second"]`。',
  }),
  'uneven-indent': (values) => ({
    what: `${line(values)} 這一行的縮排與上面幾行不同`,
    how: '請與同組的其他行用同樣多的空格。',
  }),
  'toml-in-yaml': (values) => ({
    what: `${line(values)} 這一行是 TOML，而兩行 \`---\` 之間的 front matter 是 YAML`,
    how: '請寫成 `name: value`，或者把 front matter 的起止行改成 `+++`。',
  }),
  'merge-conflict': (values) => ({
    what: `有沒解決的合併衝突：${line(values)}`,
    how: '請保留正確的幾行，其餘的連同衝突標記一起刪除。',
  }),
  template: (values) => ({
    what: `front matter 裡有範本標籤 ${line(values)}，在這裡沒有程式會執行它`,
    how: '請直接寫值；如果文字裡確實有標籤，請加引號。',
  }),
  'unknown-tag': (values) => ({
    what: `${subject(values)}以 \`!\` 開頭，要求的型別沒有程式認得`,
    how: QUOTE_IT,
  }),
  'unknown-alias': (values) => ({
    what: `${subject(values)}引用了並不存在的內容：${quoteValue(values.found)}`,
    how: QUOTE_IT,
  }),
  'control-character': (values) => ({ what: `${within(values)}有控制字元`, how: '請刪除這個字元。' }),
  'not-a-field': (values) => ({
    what: `這一行不是欄位：${line(values)}`,
    how: '請寫成 `name: value`；如果是上一行的延續，請縮排；如果是備註，請在前面加 `#`。',
  }),
  unreadable: (values) => ({
    what: `YAML 讀到這裡讀不下去了（${inWords(values.found)}）`,
    how: '請與前後幾行對照：引號和括號要成對，冒號後面要有空格，縮排要一致。',
  }),
  'yaml-in-toml': (values) => ({
    what: `${line(values)} 這一行是 YAML，而兩行 \`+++\` 之間的 front matter 是 TOML`,
    how: '請寫成 `name = "value"`，或者把 front matter 的起止行改成 `---`。',
  }),
  'toml-escape': (values) => ({
    what: `${of(values)}${values.field === null ? '' : ' '}${quoteValue(values.found)} 不是 TOML 認得的跳脫字元`,
    how: '反斜線請寫成兩個，或者改用單引號。',
  }),
  'toml-boolean': (values) => ({
    what: `${of(values)}${quoteValue(values.line.slice(values.line.indexOf('=') + 1).trim(), 40)} 沒有加引號，TOML 不認得`,
    how: '請寫成 `true` 或 `false`，或者給文字加上引號。',
  }),
  'toml-punctuation': (values) => ({
    what: `${of(values)}值後面多了 ${quoteValue(values.found)}，TOML 不允許這樣寫`,
    how: '請刪除它。',
  }),
  'toml-date': (values) => ({
    what: `${of(values)}日期不是 TOML 的寫法：${quoteValue(values.found, 40)}`,
    how: '日期請寫成 YYYY-MM-DD，帶時間的請寫成 YYYY-MM-DDTHH:MM:SS 並加上時區位移。',
  }),
  'toml-impossible': (values) => ({
    what: `${of(values)}日期或時間不存在：${quoteValue(values.found, 40)}`,
    how: '請更正；原意只有作者知道。',
  }),
  toml: ({ found }) => ({
    what: `這不是 TOML：${inWords(found)}`,
    how: /quote/i.test(found)
      ? '請更正這一行：TOML 裡的文字要寫在 `name = ` 後面並加引號。'
      : '請更正這一行：TOML 的每個欄位單獨一行，寫成 `name = value`。',
  }),
  json: ({ found }) => ({
    what: `這不是 JSON：${inWords(found)}`,
    how: '請更正這一行：JSON 的欄位名稱和文字要加雙引號，欄位之間用逗號隔開。',
  }),
}

/** What the fix of each cause does. */
export const SYNTAX_REPAIRS: Readonly<Record<string, string>> = {
  'comment-in-list': '給這一項加引號',
  'missing-space': '補上空格',
  'asterisk-item': '把 `*` 改成 `-`',
  'tab-indent': '用空格縮排',
  'tab-in-blank-line': '刪除定位字元',
  'tab-before-comment': '用空格縮排',
  'tab-after-dash': '把定位字元改成空格',
  'byte-order-mark': '刪除位元組順序記號',
  'odd-indent': '用普通空格縮排',
  'stray-indent': '去掉縮排',
  'full-width-colon': '改用半形冒號加空格',
  'full-width-comma': '改用半形逗號',
  'full-width-quote': '改用半形直引號',
  'unclosed-quote': '補上結尾的引號',
  'unclosed-bracket': '補上右括號',
  'mismatched-bracket': '改用對應的括號',
  'stray-bracket': '刪除多餘的括號',
  'missing-comma': '補上逗號',
  'empty-item': '刪除多餘的逗號',
  'doubled-quotes': '每邊只留一個引號',
  'quote-in-quotes': '把裡面的引號寫成文字的一部分',
  'unknown-escape': '把反斜線寫成文字的一部分',
  'stray-punctuation': '刪除它',
  'unbracketed-items': '給這些項加上方括號',
  'uneven-indent': '與其他行對齊',
  'toml-in-yaml': '寫成 `name: value`',
  'malformed-date': '依 TOML 的格式寫日期',
  boolean: '依 TOML 的格式寫',
  'stray-quote': '刪除這個引號',
  'control-character': '刪除控制字元',
}

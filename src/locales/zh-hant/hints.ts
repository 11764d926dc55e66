/** What is said to those who come from other linters, and of settings that the core refuses, by the English texts. */
export const HINTS: Readonly<Record<string, string>> = {
  '`check` writes nothing: write `postlint fix`.': '`check` 不寫入任何內容：請寫成 `postlint fix`。',
  '`postlint fix` fixes without it.': '`postlint fix` 不加它也會修正。',
  'Write `postlint fix`.': '請寫成 `postlint fix`。',
  '`postlint fix` writes without it; with --diff it writes nothing.':
    '`postlint fix` 不加它也會寫入；加上 --diff 則不寫入。',
  '`check` writes nothing; `postlint fix --diff` shows what fix would change.':
    '`check` 不寫入任何內容；`postlint fix --diff` 會顯示 fix 要作的修改。',
  'Write `postlint fix --diff`: it shows what would change and writes nothing.':
    '請寫成 `postlint fix --diff`：它只顯示要作的修改，不寫入。',
  '`postlint fix --diff` shows what fix would change.': '`postlint fix --diff` 會顯示 fix 要作的修改。',
  '`postlint check` checks without it.': '`postlint check` 不加它也會檢查。',
  'Write `postlint check`, or `postlint fix --diff`, which exits 1 when there are changes to make.':
    '請寫成 `postlint check`，或者 `postlint fix --diff`：有需要修改的內容時，它的結束代碼是 1。',
  'Write `postlint check`.': '請寫成 `postlint check`。',
  'Write `postlint fix --unsafe`.': '請寫成 `postlint fix --unsafe`。',
  'Write --only <rule>, once for each rule.': '請寫成 --only <rule>，每條規則寫一次。',
  'A rule is switched off by --rule <id>=off; files are left out by .postlintignore.':
    '關閉規則用 --rule <id>=off；排除檔案用 .postlintignore。',
  'Write --format <name>.': '請寫成 --format <name>。',
  'Write --format <name>=<file>, as --format json=report.json.':
    '請寫成 --format <name>=<file>，例如 --format json=report.json。',
  'Write --format json.': '請寫成 --format json。',
  'Write --format sarif.': '請寫成 --format sarif。',
  'Write --fail-on warning.': '請寫成 --fail-on warning。',
  'Write --fail-on never: the exit code is then 0 whatever is found.':
    '請寫成 --fail-on never：這樣無論發現什麼，結束代碼都是 0。',
  'Write --allow-empty.': '請寫成 --allow-empty。',
  'Write `-` as the path: `postlint -` reads standard input.': '請把路徑寫成 `-`：`postlint -` 會讀取標準輸入。',
  'Write - --stdin-filename <name>.': '請寫成 - --stdin-filename <name>。',
  'Write --config <file>.': '請寫成 --config <file>。',
  'Write --no-config.': '請寫成 --no-config。',
  'Write --quiet.': '請寫成 --quiet。',
  '-V prints the version; what was not checked, and why, is in the last line of each run.':
    '-V 顯示版本；每次執行的最後一行會說明哪些沒有檢查、為什麼。',
  'Write --threads <n>; by default as many are used as pay.': '請寫成 --threads <n>；預設會使用合適的執行緒數。',
  'postlint keeps no cache; every run checks every post.': 'postlint 沒有快取；每次執行都會檢查每一篇文章。',
  'Name the files by a glob: `postlint check "posts/**/*.md"`.':
    '請用萬用字元模式指定檔案：`postlint check "posts/**/*.md"`。',
  'Write `postlint init`.': '請寫成 `postlint init`。',
  'Write `postlint config <file>`.': '請寫成 `postlint config <file>`。',
  'Write `postlint rules`.': '請寫成 `postlint rules`。',
  'Write `postlint explain <rule>`.': '請寫成 `postlint explain <rule>`。',
  'a post that a rule has failed on was not really checked: switch off the rule that fails':
    '規則出錯的文章並沒有真正檢查過：請關閉出錯的那條規則',
  'the options of the rule cannot be read: {}': '規則的選項讀不出來：{0}',
  'the rule "{}" has no options': '規則「{0}」沒有選項',
  'unknown rule "{}"': '沒有「{0}」這條規則',
  'the schema must be a zod schema, a Standard Schema or a JSON Schema, but it is {}':
    'schema 必須是 zod schema、Standard Schema 或 JSON Schema，而它是 {0}',
  'the JSON Schema has more than {} parts': '這個 JSON Schema 超過了 {0} 個部分',
  'the JSON Schema is broken: {}': '這個 JSON Schema 有錯誤：{0}',
}

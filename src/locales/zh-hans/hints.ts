/** What is said to those who come from other linters, and of settings that the core refuses, by the English texts. */
export const HINTS: Readonly<Record<string, string>> = {
  '`check` writes nothing: write `postlint fix`.': '`check` 不写入任何内容：请写成 `postlint fix`。',
  '`postlint fix` fixes without it.': '`postlint fix` 不加它也会修复。',
  'Write `postlint fix`.': '请写成 `postlint fix`。',
  '`postlint fix` writes without it; with --diff it writes nothing.':
    '`postlint fix` 不加它也会写入；加上 --diff 则不写入。',
  '`check` writes nothing; `postlint fix --diff` shows what fix would change.':
    '`check` 不写入任何内容；`postlint fix --diff` 会显示 fix 要作的修改。',
  'Write `postlint fix --diff`: it shows what would change and writes nothing.':
    '请写成 `postlint fix --diff`：它只显示要作的修改，不写入。',
  '`postlint fix --diff` shows what fix would change.': '`postlint fix --diff` 会显示 fix 要作的修改。',
  '`postlint check` checks without it.': '`postlint check` 不加它也会检查。',
  'Write `postlint check`, or `postlint fix --diff`, which exits 1 when there are changes to make.':
    '请写成 `postlint check`，或者 `postlint fix --diff`：有需要修改的内容时，它的退出码是 1。',
  'Write `postlint check`.': '请写成 `postlint check`。',
  'Write `postlint fix --unsafe`.': '请写成 `postlint fix --unsafe`。',
  'Write --only <rule>, once for each rule.': '请写成 --only <rule>，每条规则写一次。',
  'A rule is switched off by --rule <id>=off; files are left out by .postlintignore.':
    '关闭规则用 --rule <id>=off；排除文件用 .postlintignore。',
  'Write --format <name>.': '请写成 --format <name>。',
  'Write --format <name>=<file>, as --format json=report.json.':
    '请写成 --format <name>=<file>，例如 --format json=report.json。',
  'Write --format json.': '请写成 --format json。',
  'Write --format sarif.': '请写成 --format sarif。',
  'Write --fail-on warning.': '请写成 --fail-on warning。',
  'Write --fail-on never: the exit code is then 0 whatever is found.':
    '请写成 --fail-on never：这样无论发现什么，退出码都是 0。',
  'Write --allow-empty.': '请写成 --allow-empty。',
  'Write `-` as the path: `postlint -` reads standard input.': '请把路径写成 `-`：`postlint -` 会读取标准输入。',
  'Write - --stdin-filename <name>.': '请写成 - --stdin-filename <name>。',
  'Write --config <file>.': '请写成 --config <file>。',
  'Write --no-config.': '请写成 --no-config。',
  'Write --quiet.': '请写成 --quiet。',
  '-V prints the version; what was not checked, and why, is in the last line of each run.':
    '-V 显示版本；每次运行的最后一行会说明哪些没有检查、为什么。',
  'Write --threads <n>; by default as many are used as pay.': '请写成 --threads <n>；默认会使用合适的线程数。',
  'postlint keeps no cache; every run checks every post.': 'postlint 没有缓存；每次运行都会检查每一篇文章。',
  'Name the files by a glob: `postlint check "posts/**/*.md"`.':
    '请用通配模式指定文件：`postlint check "posts/**/*.md"`。',
  'Write `postlint init`.': '请写成 `postlint init`。',
  'Write `postlint config <file>`.': '请写成 `postlint config <file>`。',
  'Write `postlint rules`.': '请写成 `postlint rules`。',
  'Write `postlint explain <rule>`.': '请写成 `postlint explain <rule>`。',
  'a post that a rule has failed on was not really checked: switch off the rule that fails':
    '规则出错的文章并没有真正检查过：请关闭出错的那条规则',
  'the options of the rule cannot be read: {}': '规则的选项读不出来：{0}',
  'the rule "{}" has no options': '规则“{0}”没有选项',
  'unknown rule "{}"': '没有“{0}”这条规则',
  'the schema must be a zod schema, a Standard Schema or a JSON Schema, but it is {}':
    'schema 必须是 zod schema、Standard Schema 或 JSON Schema，而它是 {0}',
  'the JSON Schema has more than {} parts': '这个 JSON Schema 超过了 {0} 个部分',
  'the JSON Schema is broken: {}': '这个 JSON Schema 有错误：{0}',
}

/** Sentences of refused calls, of git, watching, baselines and timing, by the English ones. */
export const usage: Readonly<Record<string, string>> = {
  '`postlint {} --help` lists what there is.': '运行 `postlint {0} --help` 查看有哪些选项。',
  '{} belongs to {}: write `postlint {} {}`.': '{0} 是 {1} 的选项：请写成 `postlint {2} {3}`。',
  '{} belongs to {} and {}.': '{0} 是 {1} 和 {2} 的选项。',
  'Did you mean {}?': '是不是想写 {0}？',
  '--rule {}: {}': '--rule {0}：{1}',
  '1 problem of {} no longer occurs ({}); --update-baseline drops what is gone':
    '{0} 里有 1 个问题已不存在（{1}）；--update-baseline 会删去它',
  '{} problems of {} no longer occur ({}); --update-baseline drops what is gone':
    '{1} 里有 {0} 个问题已不存在（{2}）；--update-baseline 会删去它们',
  'it is no file': '它不是文件',
  'it is no JSON': '它不是 JSON',
  'standard input is read once': '标准输入只能读取一次',
  'Name files or folders.': '请写文件或目录。',
  '--list-files checks nothing': '--list-files 不作检查',
  '--shard is for machines that share the work': '--shard 用于由多台机器分担的检查',
  '--timing measures one run over all posts': '--timing 测量的是对所有文章的一次运行',
  'what has changed is linted in one thread': '有改动的文章只用一个线程检查',
  'Leave --threads away.': '请去掉 --threads。',
  'each run would take what it finds into the baseline': '每次运行都会把发现的问题写进基线',
  'Write the baseline first, by a run of its own.': '请先单独运行一次，写好基线。',
  "{} cannot be watched: there are too many, or the system's limit is reached":
    '{0}无法监视：数量太多，或者达到了系统的上限',
  'watching for changes; Ctrl-C ends': '正在监视改动；按 Ctrl-C 结束',
  'git knows no commit "{}"': 'git 里没有“{0}”这个提交',
  '"{}" and this branch have no commit in common here': '“{0}”和当前分支在这里没有共同的提交',
  'The clone is shallow: fetch more of its history (git fetch --unshallow; fetch-depth: 0 in actions/checkout).':
    '这是浅克隆：请获取更多历史（git fetch --unshallow；在 actions/checkout 里写 fetch-depth: 0）。',
  'Write a branch, a tag or a commit that `git log` shows; a branch of the server has its name before it: origin/main.':
    '请写 `git log` 里有的分支、标签或提交；远程分支前面要加上远程仓库的名称：origin/main。',
  'git is not installed here': '这里没有安装 git',
  'git could not be run: {}': '无法运行 git：{0}',
  'this folder is in no git repository': '这个目录不在 git 仓库里',
  '--staged, --changed and --since ask git what has changed.':
    '--staged、--changed 和 --since 要向 git 查询有哪些改动。',
  'git refuses the repository, as it belongs to another user': 'git 拒绝使用这个仓库，因为它属于另一个用户',
  'See git config safe.directory.': '请查看 git config safe.directory。',
  'git {} failed: {}': 'git {0} 出错了：{1}',
  share: '占比',
  'all rules': '所有规则',
  'slowest posts': '最慢的文章',
  'all {}, with reading': '共 {0}，含读取',
  '{}too many arguments: {} are taken, and {} were given': '{0}参数太多：最多 {1} 个，而给了 {2} 个',
}

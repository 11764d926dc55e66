/** Sentences of refused calls, of git, watching, baselines and timing, by the English ones. */
export const usage: Readonly<Record<string, string>> = {
  '`postlint {} --help` lists what there is.': '執行 `postlint {0} --help` 查看有哪些選項。',
  '{} belongs to {}: write `postlint {} {}`.': '{0} 是 {1} 的選項：請寫成 `postlint {2} {3}`。',
  '{} belongs to {} and {}.': '{0} 是 {1} 和 {2} 的選項。',
  'Did you mean {}?': '是不是想寫 {0}？',
  '--rule {}: {}': '--rule {0}：{1}',
  '1 problem of {} no longer occurs ({}); --update-baseline drops what is gone':
    '{0} 裡有 1 個問題已不存在（{1}）；--update-baseline 會刪去它',
  '{} problems of {} no longer occur ({}); --update-baseline drops what is gone':
    '{1} 裡有 {0} 個問題已不存在（{2}）；--update-baseline 會刪去它們',
  'it is no file': '它不是檔案',
  'it is no JSON': '它不是 JSON',
  'standard input is read once': '標準輸入只能讀取一次',
  'Name files or folders.': '請寫檔案或資料夾。',
  '--list-files checks nothing': '--list-files 不作檢查',
  '--shard is for machines that share the work': '--shard 用於由多台機器分擔的檢查',
  '--timing measures one run over all posts': '--timing 測量的是對所有文章的一次執行',
  'what has changed is linted in one thread': '有更動的文章只用一個執行緒檢查',
  'Leave --threads away.': '請去掉 --threads。',
  'each run would take what it finds into the baseline': '每次執行都會把發現的問題寫進基準',
  'Write the baseline first, by a run of its own.': '請先單獨執行一次，寫好基準。',
  "{} cannot be watched: there are too many, or the system's limit is reached":
    '{0}無法監看：數量太多，或者達到了系統的上限',
  'watching for changes; Ctrl-C ends': '正在監看更動；按 Ctrl-C 結束',
  'git knows no commit "{}"': 'git 裡沒有「{0}」這個提交',
  '"{}" and this branch have no commit in common here': '「{0}」和目前的分支在這裡沒有共同的提交',
  'The clone is shallow: fetch more of its history (git fetch --unshallow; fetch-depth: 0 in actions/checkout).':
    '這是淺層複製：請取得更多歷史（git fetch --unshallow；在 actions/checkout 裡寫 fetch-depth: 0）。',
  'Write a branch, a tag or a commit that `git log` shows; a branch of the server has its name before it: origin/main.':
    '請寫 `git log` 裡有的分支、標籤或提交；遠端分支前面要加上遠端儲存庫的名稱：origin/main。',
  'git is not installed here': '這裡沒有安裝 git',
  'git could not be run: {}': '無法執行 git：{0}',
  'this folder is in no git repository': '這個資料夾不在 git 儲存庫裡',
  '--staged, --changed and --since ask git what has changed.':
    '--staged、--changed 和 --since 要向 git 查詢有哪些更動。',
  'git refuses the repository, as it belongs to another user': 'git 拒絕使用這個儲存庫，因為它屬於另一個使用者',
  'See git config safe.directory.': '請查看 git config safe.directory。',
  'git {} failed: {}': 'git {0} 出錯了：{1}',
  share: '占比',
  'all rules': '所有規則',
  'slowest posts': '最慢的文章',
  'all {}, with reading': '共 {0}，含讀取',
  '{}too many arguments: {} are taken, and {} were given': '{0}引數太多：最多 {1} 個，而給了 {2} 個',
}

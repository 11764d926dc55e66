/** Sentences of the language server, by the English ones. */
export const editor: Readonly<Record<string, string>> = {
  'postlint cannot check this post: {}': 'postlint 無法檢查這篇文章：{0}',
  'reading {}': '正在讀取 {0}',
  'Fix {} of this post': '修正這篇文章裡的 {0}',
  'One of {}.': '只能是 {0} 之一。',
  'Example: {}': '例如：{0}',
  schema: '出自 schema',
  vocabulary: '出自詞彙表',
}

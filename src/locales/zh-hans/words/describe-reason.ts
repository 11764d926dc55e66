import { matchWords } from '../../match-words.ts'

/** Why a fix was undone, a post was not written or a rule failed, by the English words; what a plugin says stays. */
const REASONS: Readonly<Record<string, string>> = {
  'it would have written text that UTF-8 cannot hold': '它会写入 UTF-8 无法保存的文字',
  'the front matter would have lost its end': 'front matter 会失去结尾',
  'it would have changed the body': '它会改动正文',
  'the front matter could still not be read': 'front matter 仍然读不出来',
  'the front matter could not be read any more': 'front matter 会变得读不出来',
  'it would have changed more than it said': '它改动的内容会超出声明的范围',
  'it would have led to another error: {}': '它会引出另一个错误：{0}',
  'changed on disk since it was read; left alone, run again': '文件读取之后在磁盘上有改动；未作修改，请重新运行',
  'is gone since it was read': '文件读取之后不见了',
  'is read-only; left alone': '文件是只读的；未作修改',
  'lies in a read-only folder; left alone': '所在目录是只读的；未作修改',
  'is hard-linked ({} names share it), and writing would part them; left alone':
    '文件有硬链接（共 {0} 个名称），写入会让它们分开；未作修改',
  'is a symbolic link; left alone': '它是符号链接；未作修改',
  'is not a regular file; left alone': '它不是普通文件；未作修改',
  'belongs to another user or group, and writing would change that; left alone':
    '文件属于另一个用户或组，写入会改变归属；未作修改',
  'could not be written: another run holds the lock of its folder (.postlint-lock); run again when it is done':
    '无法写入：另一个运行中的 postlint 锁住了所在目录（.postlint-lock）；请等它结束后再运行',
  'could not be written ({}); it is as it was': '无法写入（{0}）；文件保持原样',
  'it takes more than {} steps': '计算超过了 {0} 步',
  'with its pattern /{}/ {}': '模式 /{0}/：{1}',
  'it points outside the text': '它指向文本之外',
  'its message is not made of texts': '它的消息不是文本',
  'its fix changes what lies outside the text': '它的修复会改动文本之外的内容',
  'its fix writes what is no text': '它的修复写入的不是文本',
  'it finds more than {} problems in one post': '它在一篇文章里发现了超过 {0} 个问题',
  'it gives no reason': '没有说明原因',
}

export function describeReason(reason: string): string {
  return matchWords(reason.replace(/^it (?=is |was |changed |could |lies |belongs )/, ''), REASONS)
}

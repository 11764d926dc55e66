import { matchWords } from '../../match-words.ts'

/** Why a fix was undone, a post was not written or a rule failed, by the English words; what a plugin says stays. */
const REASONS: Readonly<Record<string, string>> = {
  'it would have written text that UTF-8 cannot hold': '它會寫入 UTF-8 無法儲存的文字',
  'the front matter would have lost its end': 'front matter 會失去結尾',
  'it would have changed the body': '它會改動內文',
  'the front matter could still not be read': 'front matter 仍然讀不出來',
  'the front matter could not be read any more': 'front matter 會變得讀不出來',
  'it would have changed more than it said': '它改動的內容會超出聲明的範圍',
  'it would have led to another error: {}': '它會引出另一個錯誤：{0}',
  'changed on disk since it was read; left alone, run again': '檔案讀取之後在磁碟上有改動；未作修改，請重新執行',
  'is gone since it was read': '檔案讀取之後不見了',
  'is read-only; left alone': '檔案是唯讀的；未作修改',
  'lies in a read-only folder; left alone': '所在資料夾是唯讀的；未作修改',
  'is hard-linked ({} names share it), and writing would part them; left alone':
    '檔案有實體連結（共 {0} 個名稱），寫入會讓它們分開；未作修改',
  'is a symbolic link; left alone': '它是符號連結；未作修改',
  'is not a regular file; left alone': '它不是普通檔案；未作修改',
  'belongs to another user or group, and writing would change that; left alone':
    '檔案屬於另一個使用者或群組，寫入會改變歸屬；未作修改',
  'could not be written: another run holds the lock of its folder (.postlint-lock); run again when it is done':
    '無法寫入：另一個執行中的 postlint 鎖住了所在資料夾（.postlint-lock）；請等它結束後再執行',
  'could not be written ({}); it is as it was': '無法寫入（{0}）；檔案保持原樣',
  'it takes more than {} steps': '計算超過了 {0} 步',
  'with its pattern /{}/ {}': '模式 /{0}/：{1}',
  'it points outside the text': '它指向文字之外',
  'its message is not made of texts': '它的訊息不是文字',
  'its fix changes what lies outside the text': '它的修正會改動文字之外的內容',
  'its fix writes what is no text': '它的修正寫入的不是文字',
  'it finds more than {} problems in one post': '它在一篇文章裡發現了超過 {0} 個問題',
  'it gives no reason': '沒有說明原因',
}

export function describeReason(reason: string): string {
  return matchWords(reason.replace(/^it (?=is |was |changed |could |lies |belongs )/, ''), REASONS)
}

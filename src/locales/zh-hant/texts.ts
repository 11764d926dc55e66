import { FIELDS } from './fields/index.ts'

/** Texts that the core makes, which knows no language, by the English ones, in which `{}` stands for each value. */
export const TEXTS: Readonly<Record<string, string>> = {
  error: '錯誤',
  warning: '警告',
  info: '提示',
  safe: '安全',
  unsafe: '不安全',
  manual: '手動',
  check: '檢查',
  fix: '修正',
  // Fields as editors show them
  text: '文字',
  date: '日期',
  url: '網址',
  list: '清單',
  boolean: 'true 或 false',
  number: '數字',
  required: '必需',
  optional: '選填',
  // Why files are not checked
  'no front matter': '沒有 front matter',
  'no front matter ({} is off)': '沒有 front matter（{0} 已關閉）',
  'unreadable front matter ({} is no error)': 'front matter 讀不出來（{0} 未設為錯誤）',
  'unreadable front matter ({} is off)': 'front matter 讀不出來（{0} 已關閉）',
  'front matter that is code, which is never run': 'front matter 是程式碼，不會執行',
  'not UTF-8 text': '不是 UTF-8 文字',
  'too large': '太大',
  'could not be read': '讀不出來',
  'not UTF-8 text ({} is off)': '不是 UTF-8 文字（{0} 已關閉）',
  'too large ({} is off)': '太大（{0} 已關閉）',
  'could not be read ({} is off)': '讀不出來（{0} 已關閉）',
  excluded: '已排除',
  'symbolic link': '符號連結',
  'repository paper': '儲存庫本身的文件',
  template: '範本',
  'matches no collection': '不屬於任何集合',
  'it would have written text that UTF-8 cannot hold': '它會寫入 UTF-8 無法儲存的文字',
  'the front matter would have lost its end': 'front matter 會失去結尾',
  'the front matter would have become larger than 64 KiB': 'front matter 會超過 64 KiB',
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
  'could not be written ({}); it is as it was': '無法寫入（{0}）；檔案維持原狀',
  'it takes more than {} steps': '計算超過了 {0} 步',
  'with its pattern /{}/ {}': '模式 /{0}/：{1}',
  'it points outside the text': '它指向文字之外',
  'its message is not made of texts': '它的訊息不是文字',
  'its fix changes what lies outside the text': '它的修正會改動文字之外的內容',
  'its fix writes what is no text': '它的修正寫入的不是文字',
  'it finds more than {} problems in one post': '它在一篇文章裡發現了超過 {0} 個問題',
  'it gives no reason': '沒有說明原因',
  // What a run has learned of a site
  'the layouts of {} are not those of the posts: not compared': '{0} 裡的版面配置與文章用的不符，因此沒有比較',
  'the authors of {} are not those of the posts: not compared': '{0} 裡的作者與文章寫的不符，因此沒有比較',
  'the tags of {} are not those of the posts: not compared': '{0} 裡的標籤與文章用的不符，因此沒有比較',
  '{} cannot be read ({}): layouts were not compared with it': '{0} 無法讀取（{1}）：沒有拿它比較版面配置',
  '{} cannot be read ({}): authors were not compared with it': '{0} 無法讀取（{1}）：沒有拿它比較作者',
  '{} cannot be read ({}): tags were not compared with it': '{0} 無法讀取（{1}）：沒有拿它比較標籤',
  'most posts of the site have no `{}`: not asked for there': '網站的大多數文章沒有 `{0}`，因此不要求它',
  'most posts of {} have no `{}`: not asked for there': '{0} 裡的大多數文章沒有 `{1}`，因此那裡不要求它',
  'most of the files that fields of the posts in {} name are not in the site: not looked for':
    '{0} 裡文章的欄位指向的檔案大多不在網站裡，因此未檢查',
  'most of the files that fields of the posts name are not in the site: not looked for':
    '文章欄位寫的檔案大多不在網站裡，因此沒有尋找',
  // Why a field should not be empty
  '{} publishes the page without a title.': '{0} 發佈的頁面會沒有標題。',
  // Fields of the model post
  'Name of the layout that renders the post.': '顯示文章的版面配置名稱。',
  'Title as readers see it.': '讀者看到的標題。',
  'When the post was published: a day, or a day and time with an offset from UTC.':
    '文章的發佈時間：日期，或者帶時區位移的日期和時間。',
  'Who wrote the post.': '文章的作者。',
  'URL of the original article.': '原文的網址。',
  'Tags of the post.': '文章的標籤。',
  'Categories of the post.': '文章的分類。',
  'Whether readers may comment.': '讀者是否可以留言。',
  // Options of rules, and notes of examples
  'How a day with a time is written: `rfc3339` is 2023-10-28T18:35:06+08:00, `jekyll` is 2023-10-28 18:35:06 +0800.':
    '帶時間的日期怎麼寫：`rfc3339` 是 2023-10-28T18:35:06+08:00，`jekyll` 是 2023-10-28 18:35:06 +0800。',
  'The one field that holds the address of a post on the site; null: those that the generator has.':
    '存放文章網址的唯一欄位；null 表示產生器自己的那些欄位。',
  'The field that holds the URL of the original article.': '存放原文網址的欄位。',
  "Names of the fields in their order; null means the schema's order. Other fields stay behind the field they follow.":
    '依順序列出的欄位名稱；null 表示 schema 的順序。其他欄位保持在原來前一個欄位的後面。',
  'How many hours ahead of now a date may lie; a day covers posts that are planned for tomorrow.':
    '日期最多可以比現在晚多少小時；一天足以容納計劃明天發佈的文章。',
  'Fields whose dates are meant to lie ahead.': '日期本來就應當在將來的欄位。',
  'The fields whose texts are names that several posts share.': '內容是多篇文章共用的名稱的欄位。',
  '`flow` is `[a, b]` on one line, `block` an item a line.': '`flow` 是寫成一行的 `[a, b]`，`block` 是每行一項。',
  'The fields that hold plain text for readers.': '給讀者看的純文字欄位。',
  'The quotes that a text has; `plain` means none where none are needed.':
    '文字用哪種引號；`plain` 表示不需要時不加引號。',
  'Only these fields, which then must have the style; null means every text that has quotes.':
    '只檢查這些欄位，它們必須用這種引號；null 表示所有帶引號的文字。',
  'Eight times one and two is ten.': '八進位的 12 就是 10。',
  'In Shanghai it was the 29th already, and that is the day of the URL.': '在上海已經是 29 日，網址裡用的就是這一天。',
  'Which one is right, only the author knows.': '哪一個是對的，只有作者知道。',
  'The addresses lead to the same page, though they are spelled differently.': '網址寫法不同，開啟的是同一個網頁。',
  'Only posts with a date are compared: pages of documentation may share a title.':
    '只比較有日期的文章：文件頁面可以有相同的標題。',
  'A blank and `#` start a comment, wherever text is not in quotes.': '文字沒有引號時，空格加 `#` 就開始註解。',
  'A comment is no field.': '註解不是欄位。',
  'A carriage return without a line feed, as old programs write it.': '沒有換行字元的歸位字元，一些舊程式會這樣寫。',
  'A name of one post beside one of many that differs in a letter.':
    '只有一篇文章用的名稱，與許多文章用的只差一個字母。',
  'A date to most readers.': '多數程式會讀成日期。',
  'Which of the two is the source, only the author knows.': '兩個裡哪一個是來源，只有作者知道。',
  'A zero-width space.': '零寬空格。',
  'A tab and `heta`.': '讀成定位字元加 `heta`。',
  'A no-break space; between two words of a title it is typography.': '不分行空格；在標題的兩個詞之間屬於排版。',
  'With a timezone in the collection, the missing offset comes with the repaired form.':
    '集合設定了時區時，修正會一併補上缺少的時區位移。',
  'October or November? The readings are shown to choose from.': '是十月還是十一月？兩種讀法都會列出來供選擇。',
  'Jekyll reads no front matter below a blank line.': 'Jekyll 不讀空行下面的 front matter。',
  'Only Hexo reads fields that no line `---` opens.': '沒有起始行 `---` 的欄位，只有 Hexo 會讀。',
  'The end of the front matter, or a line too many? Only the author knows.':
    '是 front matter 的結尾，還是多了一行？只有作者知道。',
  'Only Jekyll takes `...` for the end.': '只有 Jekyll 把 `...` 當作結尾。',
  'The first link of the body has the title as its text: it is the source.':
    '內文的第一個連結以標題為文字：它就是來源。',
  'Where pages show a gap without a title.': '沒有標題時頁面會留下空缺的網站。',
  'Upper and lower case differ on the machine that serves the site.': '提供網站的伺服器區分大小寫。',
  'Without a timezone in the collection, the readings are shown to choose from.':
    '集合沒有設定時區時，幾種讀法都會列出來供選擇。',
  'Two tags, or one? Only the author knows.': '是兩個標籤，還是一個？只有作者知道。',
  'Seventeen lists in one another.': '十七層巢狀的清單。',
  'A full-width colon.': '全形冒號。',
  'Every reader takes this title for `rocks`.': '所有程式都會把這個標題讀成 `rocks`。',
  'A number as a name is another key in Jekyll than in Hugo.': '以數字為名的欄位，在 Jekyll 和 Hugo 裡是不同的鍵。',
  'Jekyll reads no field of this post.': 'Jekyll 讀不到這篇文章的任何欄位。',
  'The blank is a full-width space.': '這裡的空白是全形空格。',
  ...FIELDS,
}

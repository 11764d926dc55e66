import { FIELDS } from './fields/index.ts'

/** Texts that the core makes, which knows no language, by the English ones, in which `{}` stands for each value. */
export const TEXTS: Readonly<Record<string, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
  safe: '安全',
  unsafe: '不安全',
  manual: '手动',
  check: '检查',
  fix: '修复',
  // Fields as editors show them
  text: '文字',
  date: '日期',
  url: '网址',
  list: '列表',
  boolean: 'true 或 false',
  number: '数字',
  required: '必需',
  optional: '可选',
  // Why files are not checked
  'no front matter': '没有 front matter',
  'no front matter ({} is off)': '没有 front matter（{0} 已关闭）',
  'unreadable front matter ({} is no error)': 'front matter 读不出来（{0} 未设为错误）',
  'unreadable front matter ({} is off)': 'front matter 读不出来（{0} 已关闭）',
  'front matter that is code, which is never run': 'front matter 是代码，不会执行',
  'not UTF-8 text': '不是 UTF-8 文本',
  'too large': '太大',
  'could not be read': '读不出来',
  'not UTF-8 text ({} is off)': '不是 UTF-8 文本（{0} 已关闭）',
  'too large ({} is off)': '太大（{0} 已关闭）',
  'could not be read ({} is off)': '读不出来（{0} 已关闭）',
  excluded: '已排除',
  'symbolic link': '符号链接',
  'repository paper': '仓库自身的文档',
  template: '模板',
  'matches no collection': '不属于任何集合',
  'it would have written text that UTF-8 cannot hold': '它会写入 UTF-8 无法保存的文字',
  'the front matter would have lost its end': 'front matter 会失去结尾',
  'the front matter would have become larger than 64 KiB': 'front matter 会超过 64 KiB',
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
  // What a run has learned of a site
  'the layouts of {} are not those of the posts: not compared': '{0} 里的布局与文章用的不符，因此没有比较',
  'the authors of {} are not those of the posts: not compared': '{0} 里的作者与文章写的不符，因此没有比较',
  'the tags of {} are not those of the posts: not compared': '{0} 里的标签与文章用的不符，因此没有比较',
  '{} cannot be read ({}): layouts were not compared with it': '{0} 无法读取（{1}）：没有拿它比较布局',
  '{} cannot be read ({}): authors were not compared with it': '{0} 无法读取（{1}）：没有拿它比较作者',
  '{} cannot be read ({}): tags were not compared with it': '{0} 无法读取（{1}）：没有拿它比较标签',
  'most posts of the site have no `{}`: not asked for there': '网站的大多数文章没有 `{0}`，因此不要求它',
  'most posts of {} have no `{}`: not asked for there': '{0} 里的大多数文章没有 `{1}`，因此那里不要求它',
  'most of the files that fields of the posts in {} name are not in the site: not looked for':
    '{0} 里文章的字段指向的文件大多不在站点里，因此未检查',
  'most of the files that fields of the posts name are not in the site: not looked for':
    '文章字段写的文件大多不在网站里，因此没有查找',
  // Why a field should not be empty
  '{} publishes the page without a title.': '{0} 发布的页面会没有标题。',
  // Fields of the model post
  'Name of the layout that renders the post.': '渲染文章的布局的名称。',
  'Title as readers see it.': '读者看到的标题。',
  'When the post was published: a day, or a day and time with an offset from UTC.':
    '文章的发布时间：日期，或者带时区偏移的日期和时间。',
  'Who wrote the post.': '文章的作者。',
  'URL of the original article.': '原文的网址。',
  'Tags of the post.': '文章的标签。',
  'Categories of the post.': '文章的分类。',
  'Whether readers may comment.': '读者是否可以评论。',
  // Options of rules, and notes of examples
  'How a day with a time is written: `rfc3339` is 2023-10-28T18:35:06+08:00, `jekyll` is 2023-10-28 18:35:06 +0800.':
    '带时间的日期怎么写：`rfc3339` 是 2023-10-28T18:35:06+08:00，`jekyll` 是 2023-10-28 18:35:06 +0800。',
  'The one field that holds the address of a post on the site; null: those that the generator has.':
    '存放文章网址的唯一字段；null 表示生成器自己的那些字段。',
  'The field that holds the URL of the original article.': '存放原文网址的字段。',
  "Names of the fields in their order; null means the schema's order. Other fields stay behind the field they follow.":
    '按顺序列出的字段名；null 表示 schema 的顺序。其他字段保持在原来前一个字段的后面。',
  'How many hours ahead of now a date may lie; a day covers posts that are planned for tomorrow.':
    '日期最多可以比现在晚多少小时；一天足以容纳计划明天发布的文章。',
  'Fields whose dates are meant to lie ahead.': '日期本来就应当在将来的字段。',
  'The fields whose texts are names that several posts share.': '内容是多篇文章共用的名称的字段。',
  '`flow` is `[a, b]` on one line, `block` an item a line.': '`flow` 是写成一行的 `[a, b]`，`block` 是每行一项。',
  'The fields that hold plain text for readers.': '给读者看的纯文本字段。',
  'The quotes that a text has; `plain` means none where none are needed.':
    '文字用哪种引号；`plain` 表示不需要时不加引号。',
  'Only these fields, which then must have the style; null means every text that has quotes.':
    '只检查这些字段，它们必须用这种引号；null 表示所有带引号的文字。',
  'Eight times one and two is ten.': '八进制的 12 就是 10。',
  'In Shanghai it was the 29th already, and that is the day of the URL.': '在上海已经是 29 日，网址里用的就是这一天。',
  'Which one is right, only the author knows.': '哪一个是对的，只有作者知道。',
  'The addresses lead to the same page, though they are spelled differently.': '网址写法不同，打开的是同一个网页。',
  'Only posts with a date are compared: pages of documentation may share a title.':
    '只比较有日期的文章：文档页面可以有相同的标题。',
  'A blank and `#` start a comment, wherever text is not in quotes.': '文字没有引号时，空格加 `#` 就开始注释。',
  'A comment is no field.': '注释不是字段。',
  'A carriage return without a line feed, as old programs write it.': '没有换行符的回车符，一些老程序会这样写。',
  'A name of one post beside one of many that differs in a letter.':
    '只有一篇文章用的名称，与许多文章用的只差一个字母。',
  'A date to most readers.': '多数程序会读成日期。',
  'Which of the two is the source, only the author knows.': '两个里哪一个是来源，只有作者知道。',
  'A zero-width space.': '零宽空格。',
  'A tab and `heta`.': '读成制表符加 `heta`。',
  'A no-break space; between two words of a title it is typography.': '不间断空格；在标题的两个词之间属于排版。',
  'With a timezone in the collection, the missing offset comes with the repaired form.':
    '集合设置了时区时，修复会一并补上缺少的时区偏移。',
  'October or November? The readings are shown to choose from.': '是十月还是十一月？两种读法都会列出来供选择。',
  'Jekyll reads no front matter below a blank line.': 'Jekyll 不读空行下面的 front matter。',
  'Only Hexo reads fields that no line `---` opens.': '没有起始行 `---` 的字段，只有 Hexo 会读。',
  'The end of the front matter, or a line too many? Only the author knows.':
    '是 front matter 的结尾，还是多了一行？只有作者知道。',
  'Only Jekyll takes `...` for the end.': '只有 Jekyll 把 `...` 当作结尾。',
  'The first link of the body has the title as its text: it is the source.':
    '正文的第一个链接以标题为文字：它就是来源。',
  'Where pages show a gap without a title.': '没有标题时页面会留下空缺的站点。',
  'Upper and lower case differ on the machine that serves the site.': '提供站点的服务器区分大小写。',
  'Without a timezone in the collection, the readings are shown to choose from.':
    '集合没有设置时区时，几种读法都会列出来供选择。',
  'Two tags, or one? Only the author knows.': '是两个标签，还是一个？只有作者知道。',
  'Seventeen lists in one another.': '十七层嵌套的列表。',
  'A full-width colon.': '全角冒号。',
  'Every reader takes this title for `rocks`.': '所有程序都会把这个标题读成 `rocks`。',
  'A number as a name is another key in Jekyll than in Hugo.': '以数字为名的字段，在 Jekyll 和 Hugo 里是不同的键。',
  'Jekyll reads no field of this post.': 'Jekyll 读不到这篇文章的任何字段。',
  'The blank is a full-width space.': '这里的空白是全角空格。',
  ...FIELDS,
}

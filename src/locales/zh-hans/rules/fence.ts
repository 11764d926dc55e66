import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { FenceWords } from '../../rule-words.ts'

const FENCES: Readonly<Record<string, string>> = {
  blanks: '起始行 `---` 后面带有空格的 front matter',
  '---…': '以 `...` 结束的 front matter',
  '+++': '写在两行 `+++` 之间的 front matter（TOML）',
  ';;;': '写在两行 `;;;` 之间的 front matter（JSON）',
  '{': '没有分隔行、直接写成 JSON 对象的 front matter',
  '---yaml': '起始行是 `---yaml` 的 front matter',
  '---toml': '起始行是 `---toml` 的 front matter',
  '---json': '起始行是 `---json` 的 front matter',
}

const FOUND = {
  text: '只有一段文字',
  list: '只有一个列表',
  number: '只有一个数字',
  boolean: '只有 `true` 或 `false`',
} as const

export const fence: FenceWords = {
  'missing-front-matter': {
    summary: '文件开头没有 front matter。',
    why: '没有 front matter 的文件会被生成器原样复制：没有布局、标题和日期，也不会出现在任何列表里。',
    messages: {
      missing: ({ line, mark }) => ({
        what: `没有 front matter：第一行${line === '' ? '是空行' : `是 ${quoteValue(line, 40)}`}，不是 \`${mark}\``,
        how: `文件开头请写一行 \`${mark}\`，接着写文章的字段，再用一行 \`${mark}\` 结束。`,
      }),
      thematicBreak: () => ({
        what: '没有 front matter：第一行 `---` 后面没有字段，也没有结束行',
        how: '请在第一行下面写文章的字段，再用一行 `---` 结束。',
      }),
      empty: ({ mark }) => ({
        what: '没有 front matter：文件是空的',
        how: `文件开头请写一行 \`${mark}\`，接着写文章的字段，再用一行 \`${mark}\` 结束。`,
      }),
    },
    titles: {},
  },
  'unclosed-front-matter': {
    summary: 'front matter 有开头，没有结尾。',
    why: 'Jekyll 和 Astro 会把字段当作正文显示，Hugo 会停止，gray-matter 会把整篇文章当作字段。',
    messages: {
      line: ({ mark }) => ({
        what: `以 \`${mark}\` 开头的 front matter 没有结束行`,
        how: `请在最后一个字段后面加一行 \`${mark}\`。`,
      }),
      glued: ({ mark }) => ({
        what: `结束行 \`${mark}\` 跟在了一个值后面，没有单独成行`,
        how: `请在 \`${mark}\` 前面换行。`,
      }),
      brace: () => ({
        what: '以 `{` 开头的 front matter 没有结束',
        how: '请在最后一个字段后面补上 `}`。',
      }),
    },
    titles: {
      close: ({ mark }) => `在最后一个字段后面加一行 ${mark}`,
      part: ({ mark }) => `在 ${mark} 前面换行`,
    },
  },
  'malformed-fence': {
    summary: 'front matter 的起始行或结束行不是单独一行的 `---`。',
    why: '还有哪些写法也算，各个生成器并不一致：有的读得到字段，有的把字段当正文发布，有的停止构建。',
    messages: {
      opener: ({ found }) => ({
        what: `front matter 必须以一行 \`---\` 开头，而不是 ${quoteValue(found, 40)}`,
        how: '起始行请只写三个连字符，别的都不写。',
      }),
      carriageReturns: () => ({
        what: '文件的每行只以回车符（CR）结尾，多数生成器不把它当作换行',
        how: '请把文件的换行符存为 LF 或 CRLF。',
      }),
      'not-first': ({ found }) => ({
        what: `起始行 ${quoteValue(found.trim(), 40)} 前面有空白或看不见的内容`,
        how: '文件的第一行请直接写 `---`，前面不要有空格或空行。',
      }),
      'below-text': ({ found }) => ({
        what: `${quoteValue(found, 40)} 写在 front matter 前面，而 front matter 必须从第一行开始`,
        how: '请把这一行移到结束行下面。',
      }),
      closer: ({ found, mark }) => ({
        what: `front matter 必须以一行 \`${mark}\` 结束，而不是 ${quoteValue(found, 40)}`,
        how: `结束行请只写 \`${mark}\`，别的都不写。`,
      }),
      inside: ({ found }) => ({
        what: `front matter 里有一行的开头与结束行一样：${quoteValue(found, 40)}`,
        how: '请缩进这一行，或者把文字放在一行里并加引号：很多程序读到这里就认为 front matter 结束了。',
      }),
      divider: ({ found, mark }) => ({
        what: `字段之间有一行${mark === '---' ? '横线' : '加号'}：${quoteValue(found, 40)}`,
        how: `请删除它；如果 front matter 到此结束，请只写 \`${mark}\`。`,
      }),
      unopened: ({ found, mark }) => ({
        what: `front matter 有结尾没有开头：第一行是 ${quoteValue(found, 40)}，不是 \`${mark}\``,
        how: `请在第一个字段上面加一行 \`${mark}\`。`,
      }),
      'early-end': ({ found }) => ({
        what: `${quoteValue(found)} 这一行让 front matter 在字段之前就结束了`,
        how: '请删除这一行：一行 `---` 表示开始，下一行 `---` 就表示结束。',
      }),
      braces: () => ({
        what: '写在花括号里的 front matter 必须是 JSON，而这里的字段名没有加双引号',
        how: '请把字段写成 YAML，放在两行 `---` 之间。',
      }),
      style: ({ generator, fence: style }) => ({
        what: `${generator === null ? '不是每个生成器都能读取' : `${generator} 不读取`}${FENCES[style] ?? '这样的 front matter'}`,
        how: '请把字段写成 YAML，放在两行 `---` 之间。',
      }),
      early: () => ({
        what: '有些程序认为 front matter 到 `...` 这一行结束，另一些则认为到后面的 `---` 才结束',
        how: '如果后面还有字段，请删除 `...` 这一行；如果后面就是正文，请把它改成 `---`。',
      }),
    },
    titles: {
      repair: ({ fence: text }) => `写成 \`${text}\``,
      indent: () => '缩进这一行',
    },
  },
  'empty-front-matter': {
    summary: '有 front matter，但里面没有字段。',
    why: '文章没有标题，也没有日期；Hexo 甚至会把两行 `---` 当作正文显示，Hugo 则拒绝只有 `null` 的块。',
    messages: {
      empty: () => ({
        what: 'front matter 里没有任何字段',
        how: '请在起始行和结束行之间写文章的字段，每个写成 `name: value`。',
      }),
    },
    titles: {},
  },
  'executable-front-matter': {
    summary: 'front matter 是有些生成器会执行的代码。',
    why: 'gray-matter 读文章时就会执行这样的块，权限与构建站点的人相同；其他生成器则根本不读它。',
    messages: {
      executable: ({ language }) => ({
        what: `front matter 是 ${quoteValue(language)} 代码，没有执行`,
        how: '请把字段写成 YAML，放在两行 `---` 之间。',
      }),
    },
    titles: {},
  },
  'unsupported-front-matter': {
    summary: 'front matter 用的语言不是 YAML、TOML 或 JSON。',
    why: '起始行 `---` 后面写的是语言的名称；如果不认得这种语言，字段就会丢失，或者构建会中断。',
    messages: {
      unsupported: ({ language }) => ({
        what: `起始行指定的语言是 ${quoteValue(language)}，所以读不出字段`,
        how: '起始行请只写 `---`，字段写成 YAML。',
      }),
    },
    titles: {},
  },
  'not-a-mapping': {
    summary: 'front matter 是一段文字、一个列表或一个数字，而不是字段。',
    why: '没有字段就没有标题和日期：Jekyll 会丢掉这个块再发布其余部分，Hugo 会停止。',
    messages: {
      single: ({ found, line }) => ({
        what: `front matter 里没有字段，${FOUND[found]}：${quoteValue(line, 40)}`,
        how: '请每行写一个字段，格式是 `name: value`。',
      }),
    },
    titles: {},
  },
  'repeated-front-matter': {
    summary: 'front matter 下面紧跟着第二块字段。',
    why: '没有生成器会读它：这些字段不起作用，还会被当作正文发布。',
    messages: {
      repeated: ({ mark }) => ({
        what: `后面还有一块写在${mark === '{' ? '大括号里' : `两行 \`${mark}\` 之间`}的字段，会被当作正文显示`,
        how: '请把这些字段移到第一块里，并删除它的起止标记。',
      }),
      doubled: ({ mark }) => ({
        what: `结束 front matter 的 \`${mark}\` 写了两次，第二个会被当作正文显示`,
        how: '请删除第二个。',
      }),
      below: ({ mark }) => ({
        what: `结束行 \`${mark}\` 下面还有字段，直到下一行 \`${mark}\`，会被当作正文显示`,
        how: `如果这些字段属于 front matter，请删除两行 \`${mark}\` 中的第一行。`,
      }),
    },
    titles: {},
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { ListsWords } from '../../rule-words.ts'
import { orNames, someItems } from '../../zh/list-names.ts'

export const lists: ListsWords = {
  'not-a-list': {
    summary: '该写列表的字段里只有一段文字，或者列表里的逗号不是真正的逗号。',
    why: '各生成器的读法不同：Jekyll 会把每个词当作一个标签，Hexo 会把整段当作一个标签，Hugo 和 Astro 会停止。',
    messages: {
      text: ({ field, value }) => ({
        what: `\`${field}\` 必须是列表，而不是${value === '' ? '单个值' : ` ${quoteValue(value)}`}`,
        how: `请把各项写在方括号里：\`${field}: [first, second]\`。`,
      }),
      split: ({ field, generator, items }) => ({
        what: `${generator} 会把 \`${field}\` 读成 ${items.length} 项：${someItems(items, 40)}`,
        how: `请把各项写在方括号里：\`${field}: [first, second]\`。`,
      }),
      commas: ({ field, value }) => ({
        what: `列表 \`${field}\` 里本来像是有好几项，却只写成了一项：${quoteValue(value)}`,
        why: '只有半角逗号才能分隔各项；生成器会把它们合成一个标签。',
        how: '请在各项之间用 `,` 加空格；如果确实是一项，请加引号。',
      }),
      trailing: ({ field, value }) => ({
        what: `\`${field}\` 里有一项${quoteValue(value)} 结尾多了一个标点，它成了这一项的一部分`,
        how: '请删除这个标点：每项各占一行时，各项之间不用标点。',
      }),
      melted: ({ field, value }) => ({
        what: `列表 \`${field}\` 里本来像是有好几项，却只写成了一项：${quoteValue(value)}`,
        why: '方括号里的各行要以逗号隔开，否则各行的短横线要对齐，才会各成一项。',
        how: '请在方括号里的每一行末尾加逗号，或者把短横线对齐。',
      }),
    },
    titles: {
      part: () => '让每一行各成一项',
      unmark: ({ item }) => `改成 ${quoteValue(item)}`,
      split: ({ items }) => `改成 ${items.length} 项：${someItems(items, 20)}`,
      list: ({ items }) => `改成有 ${items.length} 项的列表：${someItems(items, 20)}`,
    },
  },
  'duplicate-item': {
    summary: '列表里同一项写了两次。',
    why: '文章会在这个标签下列出两次，或者这里本来要写的是另一项。',
    messages: {
      duplicate: ({ field, item }) => ({
        what: `\`${field}\` 里 ${quoteValue(item)} 写了不止一次`,
        how: '请删除重复的一项。',
      }),
    },
    titles: { remove: ({ item }) => `删除重复的 ${quoteValue(item)}`, first: () => '第一次出现' },
  },
  'blank-item': {
    summary: '列表里有一项是空的。',
    why: '生成器会据此建立没有名称的标签或分类，或者停止。',
    messages: {
      blank: ({ field }) => ({
        what: `\`${field}\` 里有一项是空的`,
        how: '请删除这一项，或者写上原本的内容。',
      }),
      commented: ({ field, text }) => ({
        what: `\`${field}\` 里有一项是空的：YAML 把 \`#\` 之后的内容都当作注释`,
        how: `请给 ${quoteValue(text)} 加引号，或者去掉 \`#\`。`,
      }),
      allBlank: ({ field }) => ({
        what: `\`${field}\` 里的每一项都是空的`,
        how: `请写上 \`${field}\` 的各项；如果它不是必需的，也可以删除这个字段。`,
      }),
    },
    titles: {
      remove: () => '删除空的一项',
      quote: ({ text }) => `把注释当作这一项：${quoteValue(text)}`,
    },
  },
  'unknown-item': {
    summary: '标签、分类或其他名称不在集合的词表里。',
    why: '站点约定了一份名称列表；别的名称会单独生成一个没有人找得到的页面。',
    messages: {
      unknown: ({ field, item, near }) => ({
        what: `${quoteValue(item)} 不在 \`${field}\` 的词表里`,
        how:
          near.length === 0
            ? '请用词表里的名称，或者把它加进词表。'
            : `是不是想写 ${orNames(near)}？如果不是，请把它加进词表。`,
      }),
      unlisted: ({ field, item, near }) => ({
        what: `${quoteValue(item)} 不在站点为 \`${field}\` 定的列表里`,
        how:
          near.length === 0
            ? '请用列表里的名称，或者把它加进列表。'
            : `是不是想写 ${orNames(near)}？如果不是，请把它加进列表。`,
      }),
    },
    titles: { use: ({ name }) => `写成 ${quoteValue(name)}` },
  },
}

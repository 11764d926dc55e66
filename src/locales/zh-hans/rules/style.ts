import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { StyleWords } from '../../rule-words.ts'

const QUOTES = { single: '单引号', double: '双引号' } as const

export const style: StyleWords = {
  'field-order': {
    summary: '字段的顺序与 schema 不同。',
    why: '字段顺序一致的文章更容易阅读、比较和合并。',
    messages: {
      late: ({ field, before }) => ({
        what: `\`${field}\` 写在 \`${before}\` 后面，应当写在前面`,
        how: `请把 \`${field}\` 移到 \`${before}\` 上面。`,
      }),
    },
    titles: { reorder: () => '把字段排好顺序' },
  },
  'date-style': {
    summary: '带时间的日期没有按集合的格式书写。',
    why: '这些写法对每个生成器都是同一时刻；统一格式后，文章更容易比较和搜索。',
    messages: {
      style: ({ field, found, text }) => ({
        what: `\`${field}\` 的格式不同：写的是 ${quoteValue(found)}，应为 ${quoteValue(text)}`,
        how: `请写成 ${quoteValue(text)}。`,
      }),
    },
    titles: { restyle: ({ text }) => `写成 ${text}` },
  },
  'list-style': {
    summary: '列表的写法与站点其他部分不同。',
    why: '写法一致的列表更容易阅读，修改一项时也只会显示一行或一个词的变化。',
    messages: {
      flow: ({ field }) => ({
        what: `\`${field}\` 分成了多行，而列表应当写在方括号里`,
        how: `请把 \`${field}\` 写成一行 \`[a, b]\`。`,
      }),
      block: ({ field }) => ({
        what: `\`${field}\` 写在方括号里，而列表应当每行一项`,
        how: `请把 \`${field}\` 的每一项单独写一行，前面加 \`- \`。`,
      }),
    },
    titles: {
      flow: ({ field }) => `把 ${field} 写在方括号里`,
      block: ({ field }) => `把 ${field} 改成每行一项`,
    },
  },
  'quote-style': {
    summary: '文字的引号与站点其他部分不同。',
    why: '引号写法一致的文章更容易阅读和搜索。',
    messages: {
      quoted: ({ field, style: wanted }) =>
        wanted === 'plain'
          ? { what: `\`${field}\` 的引号是多余的`, how: '请删除引号。' }
          : { what: `\`${field}\` 应当用${QUOTES[wanted]}`, how: `请给文字加${QUOTES[wanted]}。` },
    },
    titles: {
      quote: ({ field, style: wanted }) =>
        wanted === 'plain' ? `删除 ${field} 的引号` : `给 ${field} 加${QUOTES[wanted]}`,
    },
  },
}

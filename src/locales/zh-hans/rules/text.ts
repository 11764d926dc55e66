import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { TextWords } from '../../rule-words.ts'

/** At most three by name: a title full of them needs no longer list. */
function spellMarks(marks: readonly string[]): string {
  const shown = marks.slice(0, 3).map((mark) => quoteValue(mark, 40))
  return `${shown.join('、')}${marks.length > shown.length ? ` 等 ${marks.length} 处` : ''}`
}

const BOTH = '请查清哪一个是对的，并把两处写成一致。'

export const text: TextWords = {
  'untrimmed-value': {
    summary: '文字的开头或结尾有空白。',
    why: '空白会显示在标题里，让一个标签变成两个，还会让比较出错，而源文件里谁也看不出来。',
    messages: {
      start: ({ field, text: value }) => ({
        what: `\`${field}\` 以空白开头：${quoteValue(value)}`,
        how: '请删除开头的空白。',
      }),
      end: ({ field, text: value }) => ({
        what: `\`${field}\` 以空白结尾：${quoteValue(value)}`,
        how: '请删除结尾的空白。',
      }),
      both: ({ field, text: value }) => ({
        what: `\`${field}\` 的开头和结尾都有空白：${quoteValue(value)}`,
        how: '请删除两端的空白。',
      }),
    },
    titles: { trim: ({ field }) => `删除 \`${field}\` 两端的空白` },
  },
  'markup-in-title': {
    summary: '标题里有 HTML 标签或实体。',
    why: '订阅源、搜索结果和浏览器标签页都把标题当作纯文本：读者会看到这些标签和代码。',
    messages: {
      markup: ({ field, marks, text: value }) => ({
        what: `\`${field}\` 里有 HTML ${spellMarks(marks)}：${quoteValue(value)}`,
        how: '请直接写读者应当看到的文字和符号。',
      }),
    },
    titles: { strip: ({ text: value }) => `写成纯文本：${quoteValue(value)}` },
  },
  'title-mismatch': {
    summary: '标题与正文的来源链接或开头的标题不同。',
    why: '文章在正文里重复了标题，两处不同时，往往有一处是笔误。',
    messages: {
      link: ({ title, other }) => ({
        what: `\`title\` 是 ${quoteValue(title)}，正文来源链接的文字却是 ${quoteValue(other)}`,
        how: BOTH,
      }),
      heading: ({ title, other }) => ({
        what: `\`title\` 是 ${quoteValue(title)}，正文的标题却是 ${quoteValue(other)}`,
        how: BOTH,
      }),
    },
    titles: { take: ({ other }) => `采用正文的文字：${quoteValue(other)}` },
  },
}

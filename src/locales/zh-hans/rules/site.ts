import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { SiteWords } from '../../rule-words.ts'
import { orNames } from '../../zh/list-names.ts'
import { listNames } from '../words/list-names.ts'

// Paths are longer than values and useless when cut.
const LONGEST = 160

function rename({ better }: { readonly better: string | null }): string {
  return `请重命名文件，${better === null ? '例如改成 `2023-10-28-title.md`' : `改成 ${quoteValue(better)}`}。`
}

export const site: SiteWords = {
  'unknown-layout': {
    summary: '站点里没有这个名称的布局。',
    why: '页面会在没有布局的情况下生成（没有页头、导航和样式），或者构建会中断。',
    messages: {
      unknown: ({ field, layout, known }) => ({
        what: `\`${field}\` 是 ${quoteValue(layout)}，但站点的布局只有 ${listNames(known)}`,
        how: '请写站点已有的布局名称，或者给站点添加这个布局。',
      }),
      fatal: ({ generator, field, layout, near }) => ({
        what: `\`${field}\` 是 ${quoteValue(layout)}，站点里没有这个布局：${generator} 会停止构建`,
        how:
          near.length === 0
            ? '请写站点已有的布局名称，或者给站点添加这个布局。'
            : `是不是想写 ${orNames(near)}？如果不是，请给站点添加这个布局。`,
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'unknown-author': {
    summary: '站点的作者列表里没有这个名字。',
    why: '文章会没有作者的姓名、头像和页面，作者的文章列表里也不会有这一篇。',
    messages: {
      unknown: ({ field, author, known }) => ({
        what: `\`${field}\` 是 ${quoteValue(author)}，但${known.length === 0 ? '站点没有列出任何作者' : `站点的作者只有 ${listNames(known)}`}`,
        how: '请按作者列表里的写法填写，或者把这位作者加进列表。',
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value)}` },
  },
  'missing-file': {
    summary: '字段指定的图片或文件不在站点里。',
    why: '页面、预览和订阅源会显示损坏的图片，或者打不开的链接。',
    messages: {
      missing: ({ field, file, near }) => ({
        what: `\`${field}\` 指定的 ${quoteValue(file, LONGEST)} 不存在`,
        how:
          near.length === 0
            ? '请添加这个文件，或者更正路径。'
            : `是不是想写 ${orNames(near, LONGEST)}？如果不是，请添加这个文件。`,
      }),
    },
    titles: { take: ({ value }) => `改成 ${quoteValue(value, LONGEST)}` },
  },
  'unpublished-name': {
    summary: 'Jekyll 会因为文件名而忽略这个文件。',
    why: 'Jekyll 只发布 `_posts` 里名为 `年-月-日-标题.扩展名` 的文件，对其余文件一声不响。',
    messages: {
      dateless: (values) => ({
        what: `Jekyll 会忽略 ${quoteValue(values.name)}：文件名没有以日期加连字符开头`,
        how: rename(values),
      }),
      untitled: (values) => ({
        what: `Jekyll 会忽略 ${quoteValue(values.name)}：日期后面必须有连字符和标题`,
        how: rename(values),
      }),
      slugless: (values) => ({
        what: `${quoteValue(values.name)} 的日期后面什么都没有，文章的网址在那里会是空的`,
        how: rename(values),
      }),
      special: (values) => ({
        what: `Jekyll 会忽略 ${quoteValue(values.name)}：以 ${quoteValue(values.mark)} 开头的文件不会发布`,
        how: rename(values),
      }),
      backup: (values) => ({
        what: `Jekyll 会忽略 ${quoteValue(values.name)}：以 \`~\` 结尾的是备份文件`,
        how: rename(values),
      }),
      folder: ({ folder }) => ({
        what: `Jekyll 会忽略目录 ${quoteValue(folder)}，这篇文章也在其中`,
        how: '请把文章移到名称以字母或数字开头的目录里。',
      }),
    },
    titles: {},
  },
}

import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { CorpusWords } from '../../rule-words.ts'
import { nameOthers } from '../../zh/list-names.ts'

const OWN_ADDRESS = '请让每篇文章有自己的网址。'

export const corpus: CorpusWords = {
  'duplicate-source': {
    summary: '另一篇文章的来源与它相同。',
    why: '站点上有两篇出自同一原文的文章，或者其中一篇写错了来源。',
    messages: {
      duplicate: ({ field, other, count }) => ({
        what: `\`${field}\` 与${nameOthers(other, count)}的来源相同`,
        how: '请只保留其中一篇，或者更正其他文章的来源。',
      }),
    },
    titles: { other: () => '来源相同' },
  },
  'duplicate-title': {
    summary: '另一篇文章的标题与它相同。',
    why: '在列表、订阅源和搜索结果里，读者分不清这两篇。',
    messages: {
      duplicate: ({ title, other, count }) => ({
        what: `标题 ${quoteValue(title)} 与${nameOthers(other, count)}的相同`,
        how: '请让每篇文章有自己的标题；如果一篇文章放了两份，请删除一份。',
      }),
    },
    titles: { other: () => '标题相同' },
  },
  'duplicate-permalink': {
    summary: '另一篇文章有相同的永久链接，或者有别的字段生成了相同的网址。',
    why: '一个网址只能放一篇文章：生成器会用一篇覆盖另一篇。',
    messages: {
      duplicate: ({ field, value, other, count }) => ({
        what: `\`${field}\` 的值 ${quoteValue(value)} 与${nameOthers(other, count)}的相同`,
        how: OWN_ADDRESS,
      }),
      elsewhere: (values) => ({
        what: `\`${values.field}\` 的值 ${quoteValue(values.value)} 与${nameOthers(values.other, values.count)}的 \`${values.otherField}\` 相同`,
        how: OWN_ADDRESS,
      }),
    },
    titles: { other: () => '网址相同' },
  },
  'inconsistent-item': {
    summary: '标签、分类或作者的写法与多数文章不同。',
    why: '每种写法都会有自己的页面，看其中一个页面的读者看不到另一个页面的文章。',
    messages: {
      inconsistent: ({ item, usual, posts }) => ({
        what: `${quoteValue(item)} 在 ${posts} 篇文章里写作 ${quoteValue(usual)}`,
        how: `请在这里也写 ${quoteValue(usual)}，或者把别处都改成这种写法。`,
      }),
      slip: ({ item, usual, posts }) => ({
        what: `只有这篇文章写了 ${quoteValue(item)}，它像是 ${quoteValue(usual)} 的笔误，后者出现在 ${posts} 篇文章里`,
        how: `如果原本想写的就是 ${quoteValue(usual)}，请改正。`,
      }),
    },
    titles: { usual: () => '通常的写法' },
  },
}

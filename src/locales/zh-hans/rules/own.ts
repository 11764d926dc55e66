import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { OwnWords } from '../../rule-words.ts'
import { describeReason } from '../words/describe-reason.ts'

export const own: OwnWords = {
  'unused-suppression': {
    summary: '注释关掉了一条规则，而这条规则在那里没有发现问题。',
    why: '这样的注释会掩盖这条规则以后发现的真正问题，或者没有起到作者想要的作用。',
    messages: {
      unused: ({ rule }) => ({
        what: `没有要关掉的问题：${quoteValue(rule)} 在这里没有发现问题`,
        how: '请从注释里删除这个名称。',
      }),
      unknown: ({ rule, near }) => ({
        what: `没有 ${quoteValue(rule)} 这条规则`,
        how: near === null ? '`postlint rules` 会列出所有规则。' : `是不是想写 \`${near}\`？`,
      }),
      nameless: () => ({
        what: '注释里没有写规则名称，所以什么也没有关掉',
        how: '请在指令后面写规则名称：`# postlint-disable-line missing-field`。',
      }),
    },
    titles: { remove: ({ rule }) => (rule === '' ? '删除这条注释' : `从注释里删除 ${quoteValue(rule)}`) },
  },
  'rule-failure': {
    summary: '规则或修复出错，所以这篇文章没有检查完。',
    why: '规则没有检查过的内容不能算作没有问题；其他规则和文章会继续检查。',
    messages: {
      threw: ({ rule, plugin, reason }) => ({
        what: `${plugin === undefined ? '' : `插件 ${quoteValue(plugin)} 的`}规则 \`${rule}\` 在这篇文章上出错了：${describeReason(reason)}`,
        how: `其他规则照常检查。出错的是规则，不是文章：用 \`--rule ${rule}=off\` 可以跳过它。`,
      }),
      schema: ({ reason }) => ({
        what: `schema 无法用于这篇文章：${describeReason(reason)}`,
        how: '请简化 schema，减少计算量，或者缩短文章。',
      }),
      undone: ({ rule, reason }) => ({
        what: `\`${rule}\` 的一个修复已撤销：${describeReason(reason)}`,
        how: '文章保持原样。出错的是规则，不是文章：请手动修改这一处。',
      }),
      unwritten: ({ reason }) => ({
        what: `这篇文章的修复没有写入：${describeReason(reason)}`,
        how: '文件保持原样。排除原因后请再运行一次 `postlint fix`。',
      }),
    },
    titles: {},
  },
}

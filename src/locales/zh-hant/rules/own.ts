import { quoteValue } from '../../../values/characters/quote-value.ts'
import type { OwnWords } from '../../rule-words.ts'
import { describeReason } from '../words/describe-reason.ts'

export const own: OwnWords = {
  'unused-suppression': {
    summary: '註解關掉了一條規則，而這條規則在那裡沒有發現問題。',
    why: '這樣的註解會掩蓋這條規則以後發現的真正問題，或者沒有起到作者想要的作用。',
    messages: {
      unused: ({ rule }) => ({
        what: `沒有要關掉的問題：${quoteValue(rule)} 在這裡沒有發現問題`,
        how: '請從註解裡刪除這個名稱。',
      }),
      unknown: ({ rule, near }) => ({
        what: `沒有 ${quoteValue(rule)} 這條規則`,
        how: near === null ? '`postlint rules` 會列出所有規則。' : `是不是想寫 \`${near}\`？`,
      }),
      nameless: () => ({
        what: '註解裡沒有寫規則名稱，所以什麼也沒有關掉',
        how: '請在指示詞後面寫規則名稱：`# postlint-disable-line missing-field`。',
      }),
    },
    titles: { remove: ({ rule }) => (rule === '' ? '刪除這條註解' : `從註解裡刪除 ${quoteValue(rule)}`) },
  },
  'rule-failure': {
    summary: '規則或修正出錯，所以這篇文章沒有檢查完。',
    why: '規則沒有檢查過的內容不能算作沒有問題；其他規則和文章會繼續檢查。',
    messages: {
      threw: ({ rule, plugin, reason }) => ({
        what: `${plugin === undefined ? '' : `外掛程式 ${quoteValue(plugin)} 的`}規則 \`${rule}\` 在這篇文章上出錯了：${describeReason(reason)}`,
        how: `其他規則照常檢查。出錯的是規則，不是文章：用 \`--rule ${rule}=off\` 可以略過它。`,
      }),
      schema: ({ reason }) => ({
        what: `schema 無法用於這篇文章：${describeReason(reason)}`,
        how: '請簡化 schema，減少計算量，或者縮短文章。',
      }),
      undone: ({ rule, reason }) => ({
        what: `\`${rule}\` 的一個修正已還原：${describeReason(reason)}`,
        how: '文章保持原樣。出錯的是規則，不是文章：請手動修改這一處。',
      }),
      unwritten: ({ reason }) => ({
        what: `這篇文章的修正沒有寫入：${describeReason(reason)}`,
        how: '檔案保持原樣。排除原因後請再執行一次 `postlint fix`。',
      }),
    },
    titles: {},
  },
}

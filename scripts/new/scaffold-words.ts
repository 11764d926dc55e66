import { readFileSync, writeFileSync } from 'node:fs'

const WORDS = {
  'zh-hans': {
    summary: '标题全部是大写字母。',
    why: '读者会觉得是在喊叫，屏幕阅读器也可能逐个字母念出来。',
    what: '全部是大写字母',
    how: '请写成普通的句子。',
  },
  'zh-hant': {
    summary: '標題全部是大寫字母。',
    why: '讀者會覺得是在喊叫，螢幕報讀器也可能逐個字母唸出來。',
    what: '全部是大寫字母',
    how: '請寫成一般的句子。',
  },
}

/** Writes the words of a new rule in each language, into the file of its group. */
export function scaffoldWords(id: string, group: string): string[] {
  const type = `${group.charAt(0).toUpperCase()}${group.slice(1)}Words`
  const types = 'src/locales/rule-words.ts'
  const before = readFileSync(types, 'utf8')
  writeFileSync(types, before.replace(new RegExp(`(type ${type} = Pick<\\s*RuleWords,)\\s*\\|?\\s*`), `$1 '${id}' | `))
  const files = Object.entries(WORDS).map(([locale, words]) => {
    const file = `src/locales/${locale}/rules/${group}.ts`
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\}\n$/, `${entryOf(id, words)}}\n`))
    return file
  })
  return [types, ...files]
}

function entryOf(id: string, { summary, why, what, how }: (typeof WORDS)['zh-hans']): string {
  return `  '${id}': {
    summary: '${summary}',
    why: '${why}',
    messages: { found: ({ field }) => ({ what: \`\\\`\${field}\\\` ${what}\`, how: '${how}' }) },
    titles: {},
  },
`
}

/** Two sentences in a row, the first with its full stop; Chinese has another one, and no blank behind it. */
export function joinSentences(first: string, second: string): string {
  const isChinese = second.endsWith('。')
  const stop = /[.!?…。！？]$/.test(first) ? '' : isChinese ? '。' : '.'
  return `${first}${stop}${isChinese ? '' : ' '}${second}`
}

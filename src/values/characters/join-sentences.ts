/** Two sentences in a row, the first with its full stop; between Chinese ones it is another, without a blank behind it. */
export function joinSentences(first: string, second: string): string {
  const isChinese = second.endsWith('。') && /\p{Script=Han}/u.test(first)
  const stop = /[.!?…。！？]$/.test(first) ? '' : isChinese ? '。' : '.'
  return `${first}${stop}${isChinese ? '' : ' '}${second}`
}

/** Turns Markdown into the same text without comments, code and other parts that readers do not see as text. */

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HIDDEN = /<(?:!--|(script|style|pre|textarea)(?=[\s>]))/gi
const BACKTICKS = /`+/g

/** Takes time linear in the text, but for lines full of backticks; cut long text before. */
export function visibleMarkdown(text: string): string {
  return dropFences(dropHidden(text))
}

function dropHidden(text: string): string {
  let lower: string | undefined
  let shown = ''
  let from = 0
  HIDDEN.lastIndex = 0
  for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
    lower ??= text.toLowerCase()
    const closer = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}>`
    const close = lower.indexOf(closer, match.index + 4)
    shown += text.slice(from, match.index)
    // Browsers hide everything after a comment that has no end.
    from = close < 0 ? text.length : close + closer.length
    HIDDEN.lastIndex = from
  }
  return shown + text.slice(from)
}

function dropFences(text: string): string {
  if (!text.includes('`') && !text.includes('~~~')) return text
  let fence: string | null = null
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== null) {
      const isCloser = mark?.startsWith(fence) === true && line.trim() === mark
      if (isCloser) fence = null
      return ''
    }
    // Backticks behind the opening ones make it a code span (CommonMark 4.5).
    if (mark === undefined || (mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))) {
      return line.includes('`') ? blankSpans(line) : line
    }
    fence = mark
    return ''
  })
  return lines.join('\n')
}

function blankSpans(line: string): string {
  const runs = [...line.matchAll(BACKTICKS)]
  let shown = ''
  let from = 0
  for (let opener = 0; opener < runs.length; opener++) {
    const run = runs[opener]
    const closer = runs.findIndex((other, index) => index > opener && other[0].length === run?.[0].length)
    const last = runs[closer]
    if (run === undefined || last === undefined) continue
    shown += `${line.slice(from, run.index)} `
    from = last.index + last[0].length
    opener = closer
  }
  return shown + line.slice(from)
}

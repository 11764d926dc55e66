import stringWidth from 'string-width'

// Of a letter, in pixels, as monospaced fonts of 14 px have it.
const WIDTH = 8.43
const HEIGHT = 19
const MARGIN = 16

// What SGR codes start; 39, 22 and 0 end them.
const CLASSES: Readonly<Record<string, string>> = {
  '1': 'b',
  '2': 'd',
  '4': 'u',
  '31': 'r',
  '32': 'g',
  '33': 'y',
  '34': 'l',
  '35': 'm',
  '36': 'c',
  '90': 'd',
}
const COLOURS = new Set(['r', 'g', 'y', 'l', 'm', 'c'])

const STYLE = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'Noto Sans Mono CJK TC',monospace;fill:#24292f;white-space:pre}
rect{fill:#f6f8fa;stroke:#d0d7de}.b{font-weight:600}.d{opacity:.65}.u{text-decoration:underline}.r{fill:#c4222f}.g{fill:#116329}.y{fill:#7d4e00}.l{fill:#0550ae}.m{fill:#8250df}.c{fill:#0a6069}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}rect{fill:#0d1117;stroke:#30363d}.r{fill:#ff7b72}.g{fill:#7ee787}.y{fill:#e3b341}.l{fill:#79c0ff}.m{fill:#d2a8ff}.c{fill:#76e3ea}}`

/** What a terminal shows as a picture that follows the reader's choice of light or dark. */
export function svgOfTerminal(output: string, title: string): string {
  const lines = output.split('\n')
  const columns = Math.max(...lines.map((line) => stringWidth(line)))
  const [width, height] = [Math.ceil(columns * WIDTH + 2 * MARGIN), lines.length * HEIGHT + 2 * MARGIN]
  const state = new Set<string>()
  const texts = lines.map((line, at) => {
    const runs = runsOf(line, state)
    return runs === '' ? '' : `<text y="${MARGIN + 14 + at * HEIGHT}">${runs}</text>\n`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escapeText(title)}">
<title>${escapeText(title)}</title>
<style>${STYLE}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${texts.join('')}</svg>
`
}

/** The text of a line, cut where its looks change; each piece has its column, since fonts differ in the width of wide characters. */
function runsOf(line: string, state: Set<string>): string {
  let column = 0
  let runs = ''
  for (const [, codes, text = ''] of line.matchAll(/\u001b\[([0-9;]*)m|((?:(?!\u001b\[[0-9;]*m).)+)/gu)) {
    if (codes !== undefined) {
      for (const code of codes.split(';')) follow(code, state)
      continue
    }
    const cells = stringWidth(text)
    if (text.trim() !== '') {
      const looks = state.size === 0 ? '' : ` class="${[...state].join(' ')}"`
      const length = `textLength="${(cells * WIDTH).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`
      runs += `<tspan x="${(MARGIN + column * WIDTH).toFixed(1)}" ${length}${looks}>${escapeText(text)}</tspan>`
    }
    column += cells
  }
  return runs
}

function follow(code: string, state: Set<string>): void {
  const name = CLASSES[code]
  if (code === '' || code === '0') state.clear()
  if (code === '22') for (const one of ['b', 'd']) state.delete(one)
  if (code === '24') state.delete('u')
  if (code === '39' || (name !== undefined && COLOURS.has(name))) for (const one of COLOURS) state.delete(one)
  if (name !== undefined) state.add(name)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

import { displayWidth } from '../values/characters/display-width.ts'
import { escapeControls } from '../values/characters/escape-controls.ts'
import { shortenTo } from './shorten-to.ts'

/** Enough for a path; a hostile name has any length. */
const MOST_CELLS = 100
const LONGEST = MOST_CELLS * 8

/** Rows as lines: the first column on the left, numbers on the right, all as wide as the widest cell. */
export function tableLines(rows: readonly (readonly [name: string, ...cells: (string | number)[]])[]): string[] {
  const shown = rows.map(([name, ...cells]) => [
    shortenTo(escapeControls(name.slice(0, LONGEST), { onGitHub: true }), MOST_CELLS),
    ...cells.map(String),
  ])
  const widths: number[] = []
  for (const cells of shown) {
    for (const [at, cell] of cells.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell))
  }
  return shown.map((cells) =>
    cells
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - displayWidth(cell))
        return at === 0 ? cell + blanks : blanks + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

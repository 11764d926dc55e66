import type { Canvas } from '../canvas.ts'

/** What stands between key and value in a block: as its fields show it, save in YAML, where blanks only align columns. */
export function markOfBlock({ text, root, notation }: Canvas): string {
  if (notation.hasBlockStyle) return notation.mark
  const shown = root.entries
    .map(({ key, value }) => text.slice(key.span.end, value.span.start))
    .find((mark) => mark.length < 8 && mark.trim() === notation.mark.trim() && !/[\r\n]/.test(mark))
  return shown ?? notation.mark
}

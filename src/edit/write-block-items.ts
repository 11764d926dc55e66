import type { Canvas } from './canvas.ts'

/** Written items as the lines of a block list, each led by a line break. */
export function writeBlockItems({ block }: Canvas, items: readonly string[], lead: string): string {
  return items.map((item) => `${block.eol}${lead}- ${item}`).join('')
}

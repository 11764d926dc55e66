import type { Node } from '../../post/tree.ts'
import type { QuoteStyle } from '../notation/notation.ts'

/** The style that most texts among some nodes use, plain at a tie; null where there is no text. */
export function styleOfTexts(nodes: readonly Node[]): QuoteStyle | null {
  const counts = { plain: 0, single: 0, double: 0 }
  for (const node of nodes) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
    if (node.style === 'plain' || node.style === 'single' || node.style === 'double') counts[node.style]++
  }
  const { plain, single, double } = counts
  if (plain + single + double === 0) return null
  if (plain >= single + double) return 'plain'
  return single > double ? 'single' : 'double'
}

import type { Block, FenceStyle } from '../post/block.ts'
import type { Span } from '../post/place.ts'
import type { SiteGenerator } from './context.ts'

/** What was found instead of a fence that the generator reads, and the text that would be one, where that is a matter of one line. */
export interface FenceStyleFlaw {
  readonly fence: FenceStyle | 'blanks'
  readonly span: Span
  readonly text: string | null
}

// Measured by feeding each form to each program (Jekyll 4.4, Hugo 0.169, hexo-front-matter 5, @11ty/gray-matter 3,
// Astro's parser 7.3, gray-matter 4.0.3 for Docusaurus); `post` is what all of them read.
const READ: Record<SiteGenerator, readonly FenceStyle[]> = {
  post: ['---'],
  jekyll: ['---', '---…'],
  hugo: ['---', '+++', '{'],
  hexo: ['---', ';;;'],
  eleventy: ['---', '---yaml', '---json'],
  astro: ['---', '+++'],
  docusaurus: ['---', '---yaml', '---json'],
}

/** Says whether a generator reads a block that is fenced like this; null when it does. */
export function findFenceFlaw({ fence, opener, closer }: Block, generator: SiteGenerator): FenceStyleFlaw | null {
  if (!READ[generator].includes(fence)) {
    if (fence === '---…') return { fence, span: closer, text: '---' }
    return { fence, span: opener, text: fence === '---yaml' ? '---' : null }
  }
  // Hexo alone takes no blanks after the opening dashes.
  const isSpoiled = generator === 'hexo' && opener.end - opener.start > 3
  return isSpoiled ? { fence: 'blanks', span: opener, text: fence.slice(0, 3) } : null
}

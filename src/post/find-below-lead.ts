import { findNextBlock } from './find-next-block.ts'
import type { MalformedFence } from './issue.ts'

// A comment, a heading or an import of MDX, which some people put at the top of a page.
const LEAD = /^(?:<!--[^\n]{0,256}-->|#{1,6} [^\n]{0,256}|import [^\n]{0,256})[ \t]*\r?\n/

/** A block of fields with a line of the body above it, where no generator looks for one. */
export function findBelowLead(text: string): MalformedFence | null {
  const lead = LEAD.exec(text)?.[0]
  const span = lead === undefined ? null : findNextBlock(text, lead.length)
  if (span === null || lead === undefined) return null
  return { kind: 'malformed-fence', flaw: 'below-text', found: lead.trimEnd(), span, edit: null }
}

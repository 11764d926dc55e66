import { POST_FIELDS } from '../../check/schema/post-fields.ts'

const REQUIRED = POST_FIELDS.filter(({ required }) => required).map(({ name }) => name)
// Two may be missing or misspelled, or the post would not be worth repairing.
const ENOUGH = REQUIRED.length - 2
const FIELD = new RegExp(`^["']?(${REQUIRED.join('|')})["']?[ \\t]*[:：=]`, 'gm')
/** What no blog has by itself: all other fields of the model post are those of any. */
const OWN_FIELD = 'from'
// A single post, or a few broken copies, may lack any field.
const FEW = 5

/**
 * Whether at least half of some pages have five of the seven fields of the model post. Their text is looked at, since a broken
 * block must not make another site of it. `strict`: many sites of this generator have those fields, so the one that is the
 * model's alone must be there.
 */
export function looksLikeModel(pages: readonly string[], strict: boolean): boolean {
  const found = pages.map((text) => new Set(Array.from(text.matchAll(FIELD), ([, name = '']) => name)))
  const alike = found.filter((names) => names.size >= ENOUGH)
  if (alike.length === 0 || alike.length * 2 < pages.length) return false
  return (!strict && pages.length < FEW) || alike.some((names) => names.has(OWN_FIELD))
}

import { findJsonEnd } from './find-json-end.ts'
import type { MalformedFence } from './issue.ts'
import { lineAt } from './line-at.ts'

/** Fields in braces at the top of a text whose names are not in double quotes, so that they are no JSON. */
export function findLooseBraces(text: string): MalformedFence | null {
  if (
    !/^\{\s{0,256}(?:[A-Za-z_$][\w$-]{0,63}|'[^'\n]{1,64}'|[“”„][^“”\n]{1,64}[“”])[ \t]{0,16}[:：](?=[\s"'“[{\d-]|true|false)/.test(
      text,
    )
  )
    return null
  const end = findJsonEnd(text, 0)
  if (end === null || text.slice(end, lineAt(text, end).end).trim() !== '') return null
  return { kind: 'malformed-fence', flaw: 'braces', found: '{', span: { start: 0, end: 1 }, edit: null }
}

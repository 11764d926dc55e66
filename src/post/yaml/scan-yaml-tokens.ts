import { Lexer } from 'yaml'
import type { UnportableConstruct } from '../issue.ts'
import type { Span } from '../place.ts'
import type { Comment } from '../tree.ts'

/** A construct that readers of YAML disagree on. */
export interface Oddity extends Span {
  readonly construct: UnportableConstruct
  readonly text: string
}

// Control tokens of yaml's lexer that stand for no source text; the last announces a scalar.
const DOCUMENT_MARK = '\x02'
const FLOW_ERROR_MARK = '\x18'
const SCALAR_MARK = '\x1f'

const CONSTRUCTS: Record<string, UnportableConstruct> = {
  '&': 'anchor',
  '*': 'alias',
  '!': 'tag',
  '%': 'directive',
}

/** The comments and unportable constructs of a YAML block, by its tokens, so that nothing inside a scalar counts. */
export function scanYamlTokens(text: string, offset: number): { comments: Comment[]; oddities: Oddity[] } {
  const comments: Comment[] = []
  const oddities: Oddity[] = []
  let at = 0
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR_MARK) {
      scalar = true
      continue
    }
    if (token === DOCUMENT_MARK || token === FLOW_ERROR_MARK) continue
    const span = { start: at + offset, end: at + token.length + offset }
    at += token.length
    if (scalar) {
      scalar = false
      if (token === '<<') oddities.push({ construct: 'merge-key', text: token, ...span })
      continue
    }
    const mark = token.charAt(0)
    if (mark === '#') comments.push({ span, text: token })
    else if (Object.hasOwn(CONSTRUCTS, mark)) {
      oddities.push({ construct: CONSTRUCTS[mark] as UnportableConstruct, text: token, ...span })
    } else if (token === '---' || token === '...') oddities.push({ construct: 'documents', text: token, ...span })
    else if (token === '?') oddities.push({ construct: 'key', text: token, ...span })
  }
  return { comments, oddities }
}

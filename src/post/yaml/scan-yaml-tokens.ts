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

// Each half of a character above U+FFFF, or both together, as JSON writes it.
const SURROGATES = /\\(?:\\|(u[dD][89abAB][\da-fA-F]{2}(?:\\u[dD][c-fC-F][\da-fA-F]{2})?|u[dD][c-fC-F][\da-fA-F]{2}))/g

/** The comments and unportable constructs of a YAML block, by its tokens, so that nothing inside a scalar counts. */
export function scanYamlTokens(text: string, offset: number): { comments: Comment[]; oddities: Oddity[] } {
  const comments: Comment[] = []
  const oddities: Oddity[] = []
  let at = 0
  let scalar = false
  // How many brackets are open, and whether unquoted text between them was the last thing.
  let depth = 0
  let isBare = false
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
      isBare = depth > 0
      if (token === '<<') oddities.push({ construct: 'merge-key', text: token, ...span })
      else if (isBare && /^[:?]|:\?/.test(token)) oddities.push({ construct: 'mark-in-brackets', text: token, ...span })
      continue
    }
    const mark = token.charAt(0)
    if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    else if (isBare && token === ':' && /[,[\]{}]/.test(text.charAt(at))) {
      oddities.push({ construct: 'colon-in-brackets', text: text.slice(at - 1, at + 1), ...span })
    }
    if (token.trim() !== '') isBare = false
    if (mark === '"') {
      for (const { 0: text, 1: written, index } of token.matchAll(SURROGATES)) {
        const start = span.start + index
        if (written !== undefined) oddities.push({ construct: 'surrogate', text, start, end: start + text.length })
      }
    } else if (mark === '#') comments.push({ span, text: token })
    else if (Object.hasOwn(CONSTRUCTS, mark)) {
      oddities.push({ construct: CONSTRUCTS[mark] as UnportableConstruct, text: token, ...span })
    } else if (token === '---' || token === '...') oddities.push({ construct: 'documents', text: token, ...span })
    else if (token === '?') oddities.push({ construct: 'key', text: token, ...span })
  }
  return { comments, oddities }
}

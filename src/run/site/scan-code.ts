import { type TokenType, tokenizer, tokTypes } from 'acorn'

/** What acorn's own types leave out. */
export interface CodeToken {
  readonly type: TokenType & { readonly binop: number | null }
  readonly value: unknown
}

/** The tokens as far as they can be told apart: those of TypeScript are JavaScript's. */
export function scanCode(text: string): CodeToken[] {
  const tokens: CodeToken[] = []
  try {
    const all = tokenizer(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })
    for (const token of all) tokens.push(token as unknown as CodeToken)
  } catch {
    // What stands before a decorator or the like is known.
  }
  return tokens
}

export const OPENERS: ReadonlySet<unknown> = new Set([
  tokTypes.braceL,
  tokTypes.bracketL,
  tokTypes.parenL,
  tokTypes.dollarBraceL,
])
export const CLOSERS: ReadonlySet<unknown> = new Set([tokTypes.braceR, tokTypes.bracketR, tokTypes.parenR])
/** What ends a value: behind anything else it goes on. */
export const ENDS: ReadonlySet<unknown> = new Set([tokTypes.comma, tokTypes.semi, tokTypes.eof, ...CLOSERS])

/** The name or keyword that a token is. */
export function wordOf(token: CodeToken | undefined): string | null {
  if (token === undefined) return null
  return token.type === tokTypes.name ? String(token.value) : (token.type.keyword ?? null)
}

/** Whether a value ends before a token: behind anything else it goes on, as before `??`. */
export function isEndOfValue(token: CodeToken | undefined): boolean {
  if (token === undefined || ENDS.has(token.type)) return true
  // The next statement, where no semicolon ends this one.
  return token.type === tokTypes.name || (token.type.keyword !== undefined && token.type.binop === null)
}

/** The token that ends the value at hand, over whatever stands between. */
export function skipValue(tokens: readonly CodeToken[], from: number, closers: ReadonlyMap<number, number>): number {
  let at = from
  for (; at < tokens.length; at++) {
    const type = tokens[at]?.type
    if (ENDS.has(type)) return at
    if (OPENERS.has(type)) at = closers.get(at) ?? tokens.length
  }
  return at
}

import { tokTypes } from 'acorn'
import { type CodeToken, ENDS, OPENERS, wordOf } from './scan-code.ts'

/** A name, and the token where its value begins. */
export interface Start {
  readonly name: string
  readonly at: number
}

/** Where the values begin that a module names. */
export interface Starts {
  readonly variables: ReadonlyMap<string, number>
  /** `default` among them. */
  readonly exported: readonly Start[]
  /** First arguments, by the last word of what is called. */
  readonly called: readonly Start[]
}

/** Finds the variables, exports and calls of a module; `closers` says where the bracket closes that a token opens. */
export function findStarts(tokens: readonly CodeToken[], closers: ReadonlyMap<number, number>): Starts {
  const variables = new Map<string, number>()
  const exported: Start[] = []
  const called: Start[] = []
  const word = (at: number): string | null => wordOf(tokens[at])
  const type = (at: number): unknown => tokens[at]?.type
  for (let at = 0; at < tokens.length; at++) {
    const own = word(at)
    if (own === null) continue
    if (own === 'const' || own === 'let' || own === 'var') {
      const name = word(at + 1)
      const start = afterEquals(tokens, at + 2, closers)
      if (name === null || start === null) continue
      if (!variables.has(name)) variables.set(name, start)
      if (word(at - 1) === 'export') exported.push({ name, at: start })
    } else if (own === 'export' && word(at + 1) === 'default') exported.push({ name: 'default', at: at + 2 })
    else if (own === 'exports' && type(at + 1) === tokTypes.eq) exported.push({ name: 'default', at: at + 2 })
    else if (own === 'exports' && type(at + 1) === tokTypes.dot) {
      const name = word(at + 2)
      if (name !== null && type(at + 3) === tokTypes.eq) exported.push({ name, at: at + 4 })
    } else if (type(at - 1) === tokTypes.dot && type(at + 1) === tokTypes.parenL) called.push({ name: own, at: at + 2 })
  }
  return { variables, exported, called }
}

/** Behind `: Type =`, or null where no `=` follows. */
function afterEquals(tokens: readonly CodeToken[], from: number, closers: ReadonlyMap<number, number>): number | null {
  for (let at = from; at < tokens.length; at++) {
    const type = tokens[at]?.type
    if (type === tokTypes.eq) return at + 1
    if (OPENERS.has(type)) at = closers.get(at) ?? tokens.length
    else if (ENDS.has(type) || type?.keyword !== undefined) return null
  }
  return null
}

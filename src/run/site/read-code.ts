import { type TokenType, tokenizer, tokTypes } from 'acorn'
import { CodeCall } from '../../generators/values-at.ts'

/**
 * What code says in literals: the fields of its default export (or of `module.exports`), and under `exports` what it exports by
 * name, under `calls` the first arguments of calls by the last word of their name. Nothing is run; whatever is no literal, no
 * name of one, and no call is left out.
 */
export function readCode(text: string): unknown {
  return new LiteralReader(scan(text)).readModule()
}

/** What acorn's own types leave out. */
interface Token {
  readonly type: TokenType & { readonly binop: number | null }
  readonly value: unknown
}

interface Value {
  /** Undefined where it is no literal. */
  readonly value: unknown
  /** The token behind it. */
  readonly end: number
}

// A configuration nests a dozen levels.
const DEPTH_LIMIT = 40
const MOST_ITEMS = 1000

/** The tokens as far as they can be told apart: those of TypeScript are JavaScript's. */
function scan(text: string): Token[] {
  const tokens: Token[] = []
  try {
    const all = tokenizer(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })
    for (const token of all) tokens.push(token as unknown as Token)
  } catch {
    // What stands before a decorator or the like is known.
  }
  return tokens
}

const OPENERS: ReadonlySet<unknown> = new Set([
  tokTypes.braceL,
  tokTypes.bracketL,
  tokTypes.parenL,
  tokTypes.dollarBraceL,
])
const CLOSERS: ReadonlySet<unknown> = new Set([tokTypes.braceR, tokTypes.bracketR, tokTypes.parenR])
/** What ends a value: behind anything else it goes on. */
const ENDS: ReadonlySet<unknown> = new Set([tokTypes.comma, tokTypes.semi, tokTypes.eof, ...CLOSERS])
const JOINERS: ReadonlySet<string> = new Set(['join', 'resolve', 'normalize'])

class LiteralReader {
  readonly #tokens: readonly Token[]
  /** Where the bracket closes that a token opens. */
  readonly #closers = new Map<number, number>()
  /** Where the value of a variable begins. */
  readonly #variables = new Map<string, number>()
  readonly #known = new Map<number, Value>()
  readonly #open = new Set<number>()
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
    const open: number[] = []
    for (const [at, { type }] of tokens.entries()) {
      if (OPENERS.has(type)) open.push(at)
      else if (CLOSERS.has(type)) {
        const start = open.pop()
        if (start !== undefined) this.#closers.set(start, at)
      }
    }
  }

  readModule(): unknown {
    const exported: Record<string, unknown> = Object.create(null)
    const calls: Record<string, unknown[]> = Object.create(null)
    const starts: { readonly name: string; readonly at: number }[] = []
    const callStarts: { readonly name: string; readonly at: number }[] = []
    for (let at = 0; at < this.#tokens.length; at++) {
      const word = this.#word(at)
      if (word === null) continue
      if (word === 'const' || word === 'let' || word === 'var') {
        const name = this.#word(at + 1)
        const start = this.#afterEquals(at + 2)
        if (name === null || start === null) continue
        if (!this.#variables.has(name)) this.#variables.set(name, start)
        if (this.#word(at - 1) === 'export') starts.push({ name, at: start })
      } else if (word === 'export' && this.#word(at + 1) === 'default') starts.push({ name: 'default', at: at + 2 })
      else if (word === 'exports' && this.#type(at + 1) === tokTypes.eq) starts.push({ name: 'default', at: at + 2 })
      else if (word === 'exports' && this.#type(at + 1) === tokTypes.dot) {
        const name = this.#word(at + 2)
        if (name !== null && this.#type(at + 3) === tokTypes.eq) starts.push({ name, at: at + 4 })
      } else if (this.#type(at - 1) === tokTypes.dot && this.#type(at + 1) === tokTypes.parenL) {
        callStarts.push({ name: word, at: at + 2 })
      }
    }
    for (const { name, at } of starts) exported[name] = this.#read(at).value
    for (const { name, at } of callStarts) {
      const { value } = this.#read(at)
      if (typeof value !== 'string') continue
      calls[name] ??= []
      calls[name].push(value)
    }
    return { ...fieldsOf(exported.default), exports: { ...exported }, calls: { ...calls } }
  }

  #type(at: number): unknown {
    return this.#tokens[at]?.type
  }

  #word(at: number): string | null {
    const token = this.#tokens[at]
    if (token === undefined) return null
    if (token.type === tokTypes.name) return String(token.value)
    return token.type.keyword ?? null
  }

  /** Behind `: Type =`, or null where no `=` follows. */
  #afterEquals(from: number): number | null {
    for (let at = from; at < this.#tokens.length; at++) {
      const type = this.#type(at)
      if (type === tokTypes.eq) return at + 1
      if (OPENERS.has(type)) at = this.#closers.get(at) ?? this.#tokens.length
      else if (ENDS.has(type) || this.#tokens[at]?.type.keyword !== undefined) return null
    }
    return null
  }

  /** Reads the value that begins at a token, each once. */
  #read(at: number): Value {
    const known = this.#known.get(at)
    if (known !== undefined) return known
    if (this.#open.has(at) || this.#depth >= DEPTH_LIMIT) return { value: undefined, end: this.#skip(at) }
    this.#open.add(at)
    this.#depth++
    const primary = this.#readPrimary(at)
    this.#depth--
    this.#open.delete(at)
    const end = this.#endOfTypes(primary.end)
    // `a ?? b` and the like is no literal, whatever it begins with.
    const value = this.#isEnd(end) ? { ...primary, end } : { value: undefined, end: this.#skip(end) }
    this.#known.set(at, value)
    return value
  }

  #isEnd(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined || ENDS.has(token.type)) return true
    // The next statement, where no semicolon ends this one.
    return token.type === tokTypes.name || (token.type.keyword !== undefined && token.type.binop === null)
  }

  /** `as const`, `satisfies Config<A, B>`, `!`. */
  #endOfTypes(from: number): number {
    const word = this.#word(from)
    if (word !== 'as' && word !== 'satisfies') return from
    return this.#skip(from)
  }

  /** The token that ends the value at hand, over whatever stands between. */
  #skip(from: number): number {
    let at = from
    for (; at < this.#tokens.length; at++) {
      const type = this.#type(at)
      if (ENDS.has(type)) return at
      if (OPENERS.has(type)) at = this.#closers.get(at) ?? this.#tokens.length
    }
    return at
  }

  #readPrimary(at: number): Value {
    const token = this.#tokens[at]
    if (token === undefined) return { value: undefined, end: at }
    switch (token.type) {
      case tokTypes.string:
      case tokTypes.num:
        return { value: token.value, end: at + 1 }
      case tokTypes._true:
        return { value: true, end: at + 1 }
      case tokTypes._false:
        return { value: false, end: at + 1 }
      case tokTypes._null:
        return { value: null, end: at + 1 }
      case tokTypes.backQuote:
        return this.#readTemplate(at)
      case tokTypes.braceL:
        return this.#readObject(at)
      case tokTypes.bracketL:
        return this.#readArray(at)
      case tokTypes.parenL:
        return this.#readBrackets(at)
      case tokTypes._function:
        return this.#readFunction(at + 1)
      case tokTypes._new:
        return this.#readName(at + 1)
      case tokTypes.name:
        return this.#readName(at)
      default:
        return { value: undefined, end: this.#skip(at) }
    }
  }

  /** Without anything to be filled in. */
  #readTemplate(at: number): Value {
    const text = this.#tokens[at + 1]
    if (this.#type(at + 2) === tokTypes.backQuote) return { value: text?.value, end: at + 3 }
    return { value: undefined, end: this.#skip(at + 1) }
  }

  #readObject(at: number): Value {
    const end = this.#closers.get(at)
    if (end === undefined) return { value: undefined, end: this.#tokens.length }
    const fields: Record<string, unknown> = {}
    const set = (name: string, value: unknown): void => {
      if (name !== '__proto__' && value !== undefined) fields[name] = value
    }
    let next = at + 1
    while (next < end) {
      const token = this.#tokens[next] as Token
      const isNamed = token.type === tokTypes.string || token.type === tokTypes.num || this.#word(next) !== null
      const name =
        token.type === tokTypes.string || token.type === tokTypes.num ? String(token.value) : this.#word(next)
      let stop: number
      if (token.type === tokTypes.ellipsis) {
        const spread = this.#read(next + 1)
        for (const [key, value] of Object.entries(fieldsOf(spread.value))) set(key, value)
        stop = spread.end
      } else if (isNamed && name !== null && this.#type(next + 1) === tokTypes.colon) {
        const field = this.#read(next + 2)
        set(name, field.value)
        stop = field.end
      } else if (isNamed && name !== null && (this.#type(next + 1) === tokTypes.comma || next + 1 === end)) {
        set(name, this.#read(next).value)
        stop = next + 1
      } else stop = this.#skip(next)
      next = Math.max(stop, next) + 1
    }
    return { value: fields, end: end + 1 }
  }

  #readArray(at: number): Value {
    const end = this.#closers.get(at)
    if (end === undefined) return { value: undefined, end: this.#tokens.length }
    const items: unknown[] = []
    let next = at + 1
    while (next < end) {
      const isSpread = this.#type(next) === tokTypes.ellipsis
      const item = this.#read(isSpread ? next + 1 : next)
      const all = isSpread ? (Array.isArray(item.value) ? item.value : []) : [item.value]
      for (const one of all) if (items.length < MOST_ITEMS) items.push(one)
      next = Math.max(item.end, next) + 1
    }
    return { value: items, end: end + 1 }
  }

  /** A value in brackets, or the arguments of an arrow function. */
  #readBrackets(at: number): Value {
    const end = this.#closers.get(at)
    if (end === undefined) return { value: undefined, end: this.#tokens.length }
    if (this.#type(end + 1) === tokTypes.arrow) return this.#readArrow(end + 2)
    return { value: this.#read(at + 1).value, end: end + 1 }
  }

  /** A function stands for what it returns at its end. */
  #readArrow(at: number): Value {
    return this.#type(at) === tokTypes.braceL ? this.#readBody(at) : this.#read(at)
  }

  #readFunction(from: number): Value {
    let at = from
    while (at < this.#tokens.length && this.#type(at) !== tokTypes.parenL) at++
    const body = (this.#closers.get(at) ?? this.#tokens.length) + 1
    return this.#type(body) === tokTypes.braceL ? this.#readBody(body) : { value: undefined, end: this.#skip(body) }
  }

  #readBody(at: number): Value {
    const end = this.#closers.get(at) ?? this.#tokens.length
    let result: unknown
    for (let inner = at + 1; inner < end; inner++) {
      const type = this.#type(inner)
      if (OPENERS.has(type)) inner = this.#closers.get(inner) ?? end
      else if (type === tokTypes._return) result = this.#read(inner + 1).value
    }
    return { value: result, end: end + 1 }
  }

  /** A variable, a call, or what puts a path together. */
  #readName(at: number): Value {
    if (this.#word(at) === 'async') {
      if (this.#type(at + 1) === tokTypes._function) return this.#readFunction(at + 2)
      if (this.#type(at + 1) === tokTypes.parenL) return this.#readBrackets(at + 1)
      if (this.#type(at + 2) === tokTypes.arrow) return this.#readArrow(at + 3)
    }
    if (this.#type(at + 1) === tokTypes.arrow) return this.#readArrow(at + 2)
    let last = at
    while (this.#type(last + 1) === tokTypes.dot && this.#word(last + 2) !== null) last += 2
    const name = this.#word(last) ?? ''
    if (this.#type(last + 1) === tokTypes.parenL) return this.#readCall(name, last + 1)
    if (last > at) return { value: undefined, end: last + 1 }
    const start = this.#variables.get(name)
    return { value: start === undefined ? undefined : this.#read(start).value, end: at + 1 }
  }

  #readCall(name: string, at: number): Value {
    const end = (this.#closers.get(at) ?? this.#tokens.length) + 1
    const given = this.#readGiven(at, end - 1)
    const texts = given.filter((one) => typeof one === 'string')
    // `path.join(__dirname, 'docs')`, `new URL('./docs', import.meta.url)`.
    if (JOINERS.has(name)) return { value: texts.length > 0 ? texts.join('/') : undefined, end }
    if (name === 'URL' || name === 'fileURLToPath') return { value: texts[0], end }
    return { value: new CodeCall(name, given), end }
  }

  #readGiven(at: number, end: number): unknown[] {
    const given: unknown[] = []
    let next = at + 1
    while (next < end && given.length < MOST_ITEMS) {
      const { value, end: stop } = this.#read(next)
      given.push(value)
      next = Math.max(stop, next) + 1
    }
    return given
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value instanceof CodeCall) return fieldsOf(value.given.find((one) => typeof one === 'object' && one !== null))
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

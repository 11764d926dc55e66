import { tokTypes } from 'acorn'
import { CodeCall } from '../../generators/config-values-at.ts'
import { findStarts } from './find-starts.ts'
import { objectFieldsOf } from './object-fields-of.ts'
import { CLOSERS, type CodeToken, isEndOfValue, OPENERS, scanCode, skipValue, wordOf } from './scan-code.ts'

/**
 * What code says in literals: the fields of its default export (or of `module.exports`), and under `exports` what it exports by name, under `calls`
 * the first arguments of calls by the last word of their name. Nothing is run; whatever is no literal, no name of one, and no call is left out.
 */
export function readCode(text: string): unknown {
  return new LiteralReader(scanCode(text)).readModule()
}

interface Value {
  /** Undefined where it is no literal. */
  readonly value: unknown
  /** The token behind it. */
  readonly end: number
}

const CONSTANTS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

// A configuration nests a dozen levels.
const DEPTH_LIMIT = 40
const MOST_ITEMS = 1000

// What puts a path together.
const JOINERS: ReadonlySet<string> = new Set(['join', 'resolve', 'normalize'])

class LiteralReader {
  readonly #tokens: readonly CodeToken[]
  /** Where the bracket closes that a token opens. */
  readonly #closers = new Map<number, number>()
  /** Where the value of a variable begins. */
  #variables: ReadonlyMap<string, number> = new Map()
  readonly #known = new Map<number, Value>()
  readonly #open = new Set<number>()
  #depth = 0

  constructor(tokens: readonly CodeToken[]) {
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
    const { variables, exported, called } = findStarts(this.#tokens, this.#closers)
    this.#variables = variables
    const exports: Record<string, unknown> = Object.create(null)
    const calls: Record<string, unknown[]> = Object.create(null)
    for (const { name, at } of exported) exports[name] = this.#read(at).value
    for (const { name, at } of called) {
      const { value } = this.#read(at)
      if (typeof value !== 'string') continue
      calls[name] ??= []
      calls[name].push(value)
    }
    return { ...objectFieldsOf(exports.default), exports: { ...exports }, calls: { ...calls } }
  }

  #type(at: number): unknown {
    return this.#tokens[at]?.type
  }

  #word(at: number): string | null {
    return wordOf(this.#tokens[at])
  }

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
    const value = isEndOfValue(this.#tokens[end]) ? { ...primary, end } : { value: undefined, end: this.#skip(end) }
    this.#known.set(at, value)
    return value
  }

  #endOfTypes(from: number): number {
    const word = this.#word(from)
    if (word !== 'as' && word !== 'satisfies') return from
    return this.#skip(from)
  }

  #skip(from: number): number {
    return skipValue(this.#tokens, from, this.#closers)
  }

  #readPrimary(at: number): Value {
    const token = this.#tokens[at]
    if (token === undefined) return { value: undefined, end: at }
    switch (token.type) {
      case tokTypes.string:
      case tokTypes.num:
        return { value: token.value, end: at + 1 }
      case tokTypes._true:
      case tokTypes._false:
      case tokTypes._null:
        return { value: CONSTANTS[String(this.#word(at))], end: at + 1 }
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
      const token = this.#tokens[next] as CodeToken
      const isQuoted = token.type === tokTypes.string || token.type === tokTypes.num
      const name = isQuoted ? String(token.value) : this.#word(next)
      let stop: number
      if (token.type === tokTypes.ellipsis) {
        const spread = this.#read(next + 1)
        for (const [key, value] of Object.entries(objectFieldsOf(spread.value))) set(key, value)
        stop = spread.end
      } else if (name !== null && this.#type(next + 1) === tokTypes.colon) {
        const field = this.#read(next + 2)
        set(name, field.value)
        stop = field.end
      } else if (name !== null && (this.#type(next + 1) === tokTypes.comma || next + 1 === end)) {
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

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Instruction, Program } from './program.ts'

/** A pattern that can be run. */
export interface CompiledPattern {
  readonly program: Program
  readonly unicode: boolean
  /** How many places it remembers; 0 where it needs none, so that no state has to be tried twice. */
  readonly registers: number
}

// Counts are written out: `[a-z]{1,300}` is 300 times two instructions.
const LONGEST = 50_000

/** Turns an ECMAScript pattern into a program. Throws SyntaxError as `new RegExp` does, and Error where it is too long. */
export function compilePattern(pattern: string, unicode: boolean): CompiledPattern {
  // The words of the engine that everybody knows; and what it refuses, nobody has to read.
  new RegExp(pattern, unicode ? 'u' : '')
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode })
  const compiler = new Compiler(ast, unicode)
  const program = compiler.compile(ast.alternatives, false)
  return { program, unicode, registers: compiler.registers }
}

class Compiler {
  registers = 0
  readonly #groups = new Map<AST.CapturingGroup, number>()
  readonly #remembers: boolean
  readonly #unicode: boolean
  #length = 0

  constructor(ast: AST.Pattern, unicode: boolean) {
    this.#unicode = unicode
    let isReferring = false
    visitRegExpAST(ast, {
      onCapturingGroupEnter: (group) => this.#groups.set(group, this.#groups.size),
      onBackreferenceEnter: () => {
        isReferring = true
      },
    })
    this.#remembers = isReferring
    if (isReferring) this.registers = this.#groups.size * 2
  }

  compile(alternatives: readonly AST.Alternative[], backward: boolean): Program {
    const code: Instruction[] = []
    this.#choose(alternatives, code, backward)
    this.#add(code, { op: 'match' })
    return { instructions: code, backward }
  }

  #add<I extends Instruction>(code: Instruction[], instruction: I): I {
    if (++this.#length > LONGEST) throw new Error('it is too long when its counts are written out')
    code.push(instruction)
    return instruction
  }

  #choose(alternatives: readonly AST.Alternative[], code: Instruction[], backward: boolean): void {
    const ends: { to: number }[] = []
    for (const [at, { elements }] of alternatives.entries()) {
      const isLast = at === alternatives.length - 1
      const split = isLast ? null : this.#add(code, { op: 'split', first: code.length + 1, second: 0 })
      for (const element of backward ? elements.toReversed() : elements) this.#emit(element, code, backward)
      if (split === null) continue
      ends.push(this.#add(code, { op: 'jump', to: 0 }))
      split.second = code.length
    }
    for (const end of ends) end.to = code.length
  }

  #emit(element: AST.Element, code: Instruction[], backward: boolean): void {
    switch (element.type) {
      case 'Character':
        this.#add(code, { op: 'character', code: element.value })
        return
      case 'CharacterSet':
      case 'CharacterClass':
        this.#add(code, { op: 'class', matches: this.#classOf(element.raw) })
        return
      case 'Quantifier':
        this.#repeat(element, code, backward)
        return
      case 'Group':
        if (element.modifiers !== null)
          throw new Error(`it holds \`${element.raw.slice(0, 40)}\`, which is not read here`)
        this.#choose(element.alternatives, code, backward)
        return
      case 'CapturingGroup':
        this.#capture(element, code, backward)
        return
      case 'Backreference': {
        const groups = [element.resolved].flat().map((group) => this.#groups.get(group) ?? 0)
        this.#add(code, { op: 'again', groups })
        return
      }
      case 'Assertion':
        this.#assert(element, code)
        return
      default:
        throw new Error(`it holds \`${element.raw.slice(0, 40)}\`, which is not read here`)
    }
  }

  #assert(assertion: AST.Assertion, code: Instruction[]): void {
    switch (assertion.kind) {
      case 'start':
      case 'end':
        this.#add(code, { op: assertion.kind })
        return
      case 'word':
        this.#add(code, { op: 'word', negate: assertion.negate })
        return
      case 'lookahead':
      case 'lookbehind': {
        const program = this.compile(assertion.alternatives, assertion.kind === 'lookbehind')
        this.#add(code, { op: 'look', program, negate: assertion.negate })
      }
    }
  }

  #capture(group: AST.CapturingGroup, code: Instruction[], backward: boolean): void {
    const register = (this.#groups.get(group) ?? 0) * 2
    if (this.#remembers) this.#add(code, { op: 'save', register: backward ? register + 1 : register })
    this.#choose(group.alternatives, code, backward)
    if (this.#remembers) this.#add(code, { op: 'save', register: backward ? register : register + 1 })
  }

  #repeat({ min, max, greedy, element }: AST.Quantifier, code: Instruction[], backward: boolean): void {
    const once = (): void => {
      if (this.#remembers) this.#forget(element, code)
      this.#emit(element, code, backward)
    }
    for (let count = 0; count < min; count++) once()
    const split = (): Extract<Instruction, { op: 'split' }> => this.#add(code, { op: 'split', first: 0, second: 0 })
    const leave = (at: Extract<Instruction, { op: 'split' }>, body: number): void => {
      if (greedy) Object.assign(at, { first: body, second: code.length })
      else Object.assign(at, { first: code.length, second: body })
    }
    if (max === Number.POSITIVE_INFINITY) {
      const start = code.length
      const loop = split()
      const body = code.length
      const register = this.#remembers ? this.registers++ : null
      if (register !== null) this.#add(code, { op: 'save', register })
      once()
      if (register !== null) this.#add(code, { op: 'moved', register })
      this.#add(code, { op: 'jump', to: start })
      leave(loop, body)
      return
    }
    const exits: { split: Extract<Instruction, { op: 'split' }>; body: number }[] = []
    for (let count = min; count < max; count++) {
      exits.push({ split: split(), body: code.length })
      once()
    }
    for (const exit of exits) leave(exit.split, exit.body)
  }

  /** Each turn of a loop starts without what the groups in it held. */
  #forget(element: AST.QuantifiableElement, code: Instruction[]): void {
    const inside = [...this.#groups].filter(([group]) => group.start >= element.start && group.end <= element.end)
    const numbers = inside.map(([, number]) => number)
    if (numbers.length === 0) return
    this.#add(code, { op: 'forget', from: Math.min(...numbers) * 2, to: Math.max(...numbers) * 2 + 1 })
  }

  /** One character is what the engine itself knows best: all of Unicode's classes, in bounded time. */
  #classOf(raw: string): (code: number) => boolean {
    const one = new RegExp(`^${raw}$`, this.#unicode ? 'u' : '')
    const known = new Map<number, boolean>()
    return (code) => {
      let matches = known.get(code)
      if (matches === undefined) {
        matches = one.test(String.fromCodePoint(code))
        if (known.size < MOST_KNOWN) known.set(code, matches)
      }
      return matches
    }
  }
}

// More characters than any script of letters has in use.
const MOST_KNOWN = 4096

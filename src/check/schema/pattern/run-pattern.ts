import type { CompiledPattern } from './compile-pattern.ts'
import type { Program } from './program.ts'

/** Called with the number of steps that are about to be taken; throws when they are too many. */
export type Spend = (steps: number) => void

/**
 * Whether a pattern matches anywhere in a text, as `RegExp.prototype.test` says. Of a pattern that remembers no places
 * each state is tried once: time grows with the text, however the pattern is written. Steps are spent as they are taken.
 */
export function runPattern(pattern: CompiledPattern, text: string, spend: Spend): boolean {
  const run = new Run(pattern, text, spend)
  for (let start = 0; start <= text.length; start = run.next(start))
    if (run.matches(pattern.program, start)) return true
  return false
}

// Steps are counted in portions: to call for each costs more than the step.
const PORTION = 1000

class Run {
  readonly #text: string
  readonly #unicode: boolean
  readonly #spend: Spend
  #registers: Int32Array
  /** Of each program the states that have led to no match, each a bit; null where states depend on what is remembered. */
  readonly #failed: Map<Program, Uint8Array> | null
  #steps = 0

  constructor({ unicode, registers }: CompiledPattern, text: string, spend: Spend) {
    this.#text = text
    this.#unicode = unicode
    this.#spend = spend
    this.#registers = new Int32Array(registers).fill(-1)
    this.#failed = registers === 0 ? new Map() : null
  }

  next(at: number): number {
    const code = this.#unicode ? (this.#text.codePointAt(at) ?? 0) : 0
    return at + (code > 0xffff ? 2 : 1)
  }

  matches(program: Program, start: number): boolean {
    const before = this.#registers
    const failed = this.#statesOf(program)
    // Ways that are still to be tried: an instruction, a place, and with registers what they held.
    const ways: number[] = [0, start]
    const held: Int32Array[] = [before]
    while (ways.length > 0) {
      const at = ways.pop() as number
      const pc = ways.pop() as number
      if (this.#failed === null) this.#registers = (held.pop() as Int32Array).slice()
      if (this.#follow(program, pc, at, failed, ways, held)) return true
    }
    this.#registers = before
    return false
  }

  /** Follows one way to its end; others that branch off are put with those to be tried. */
  #follow(
    { instructions, backward }: Program,
    startPc: number,
    startAt: number,
    failed: Uint8Array | null,
    ways: number[],
    held: Int32Array[],
  ): boolean {
    const text = this.#text
    let pc = startPc
    let at = startAt
    for (;;) {
      this.#count()
      const instruction = instructions[pc]
      if (instruction === undefined) return false
      // Only where ways branch they can meet.
      if (instruction.op === 'split' && failed !== null) {
        const state = pc * (text.length + 1) + at
        const bit = 1 << (state & 7)
        if (((failed[state >> 3] ?? 0) & bit) !== 0) return false
        failed[state >> 3] = (failed[state >> 3] ?? 0) | bit
      }
      switch (instruction.op) {
        case 'match':
          return true
        case 'character':
        case 'class': {
          const code = this.#codeAt(at, backward)
          if (code === -1) return false
          if (instruction.op === 'class' ? !instruction.matches(code) : instruction.code !== code) return false
          const width = code > 0xffff ? 2 : 1
          at += backward ? -width : width
          break
        }
        case 'split':
          ways.push(instruction.second, at)
          if (failed === null) held.push(this.#registers.slice())
          pc = instruction.first
          continue
        case 'jump':
          pc = instruction.to
          continue
        case 'start':
          if (at !== 0) return false
          break
        case 'end':
          if (at !== text.length) return false
          break
        case 'word':
          if ((isWord(text, at - 1) !== isWord(text, at)) === instruction.negate) return false
          break
        case 'look':
          if (!this.#look(instruction.program, at, instruction.negate)) return false
          break
        case 'save':
          this.#registers[instruction.register] = at
          break
        case 'forget':
          this.#registers.fill(-1, instruction.from, instruction.to + 1)
          break
        case 'moved':
          if (this.#registers[instruction.register] === at) return false
          break
        case 'again': {
          const moved = this.#again(instruction.groups, at, backward)
          if (moved === -1) return false
          at = moved
          break
        }
      }
      pc++
    }
  }

  #look(program: Program, at: number, negate: boolean): boolean {
    const before = this.#registers
    this.#registers = before.slice()
    const known = this.#failed?.get(program)
    const found = this.matches(program, at)
    if (negate || !found) this.#registers = before
    // The states of a run that has found something have not all failed.
    if (found && this.#failed !== null) {
      if (known === undefined) this.#failed.delete(program)
      else {
        this.#spend(known.length >> 6)
        known.fill(0)
      }
    }
    return found !== negate
  }

  #again(groups: readonly number[], at: number, backward: boolean): number {
    for (const group of groups) {
      const start = this.#registers[group * 2] ?? -1
      const end = this.#registers[group * 2 + 1] ?? -1
      if (start === -1 || end === -1) continue
      const part = this.#text.slice(start, end)
      this.#spend(part.length)
      const from = backward ? at - part.length : at
      if (from < 0 || !this.#text.startsWith(part, from)) return -1
      return backward ? from : at + part.length
    }
    return at
  }

  #codeAt(at: number, backward: boolean): number {
    const text = this.#text
    if (backward) {
      if (at <= 0) return -1
      const low = text.charCodeAt(at - 1)
      if (!this.#unicode || (low & 0xfc00) !== 0xdc00 || at < 2) return low
      const pair = text.codePointAt(at - 2) ?? low
      return pair > 0xffff ? pair : low
    }
    if (at >= text.length) return -1
    return this.#unicode ? (text.codePointAt(at) ?? -1) : text.charCodeAt(at)
  }

  #statesOf(program: Program): Uint8Array | null {
    if (this.#failed === null) return null
    let states = this.#failed.get(program)
    if (states === undefined) {
      const size = ((program.instructions.length * (this.#text.length + 1)) >> 3) + 1
      // Memory is time, too.
      this.#spend(size >> 6)
      states = new Uint8Array(size)
      this.#failed.set(program, states)
    }
    return states
  }

  #count(): void {
    if (++this.#steps % PORTION === 0) this.#spend(PORTION)
  }
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  )
}

/** What a pattern asks for, step by step; numbers lead to other instructions. */
export type Instruction =
  /** The next character, where the way goes on with the next instruction. */
  | { readonly op: 'character'; readonly code: number }
  | { readonly op: 'class'; matches(code: number): boolean }
  /** Two ways, the first of which is tried first. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'start' }
  | { readonly op: 'end' }
  | { readonly op: 'word'; readonly negate: boolean }
  | { readonly op: 'look'; readonly program: Program; readonly negate: boolean }
  /** Remembers the place in a register. */
  | { readonly op: 'save'; readonly register: number }
  | { readonly op: 'forget'; readonly from: number; readonly to: number }
  /** Fails where nothing was read since the place in a register was remembered. */
  | { readonly op: 'moved'; readonly register: number }
  /** What one of these groups holds, once more. */
  | { readonly op: 'again'; readonly groups: readonly number[] }
  | { readonly op: 'match' }

export interface Program {
  readonly instructions: readonly Instruction[]
  /** Whether it reads towards the start, as a lookbehind does. */
  readonly backward: boolean
}

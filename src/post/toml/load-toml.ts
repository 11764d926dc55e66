import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

// Each rename parses the block again, which takes 0.2 s for the largest; the longest real block has 1,034 bytes.
const RENAME_LIMIT = 16
const PARSED_LIMIT = 128 * 1024

interface Rename {
  /** In the text of the block. */
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A parsed block; the parser refuses equal keys, so the later ones were renamed for it. */
export interface LoadedToml {
  readonly program: AST.TOMLProgram
  /** The offset in the block that a range of the program means. */
  at(offset: number): number
  /** The key that the author wrote, where the parser was given another name for it. */
  readonly renamed: ReadonlyMap<string, string>
}

/** A block that the parser refuses; the offset is in the block. */
export class TomlError extends Error {
  readonly index: number

  constructor(message: string, index: number) {
    super(message)
    this.index = index
  }
}

/** Parses the text of a TOML block. Throws TomlError, or RangeError when it is too deep for the parser. */
export function loadToml(text: string): LoadedToml {
  const renames: Rename[] = []
  const renamed = new Map<string, string>()
  const limit = Math.min(RENAME_LIMIT, PARSED_LIMIT / text.length)
  for (;;) {
    const at = (offset: number): number => originalOffset(renames, offset)
    try {
      // What all readers share: Hugo's reads 1.0.
      return { program: parseTOML(applyRenames(text, renames), { tomlVersion: '1.0' }), at, renamed }
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      const start = Math.min(at(error.index), text.length)
      const key = error.message.includes('multiple times') ? keyAt(text, start) : null
      if (key === null || renames.length >= limit) throw new TomlError(error.message, start)
      const name = freshName(text, renames.length)
      renamed.set(name, key.name)
      renames.push({ start, end: start + key.length, name })
      renames.sort((a, b) => a.start - b.start)
    }
  }
}

function freshName(text: string, count: number): string {
  for (let serial = count; ; serial++) {
    const name = `again-${serial}-`
    if (!text.includes(name)) return name
  }
}

function applyRenames(text: string, renames: readonly Rename[]): string {
  let result = ''
  let from = 0
  for (const { start, end, name } of renames) {
    result += text.slice(from, start) + name
    from = end
  }
  return result + text.slice(from)
}

function originalOffset(renames: readonly Rename[], offset: number): number {
  let shift = 0
  for (const { start, end, name } of renames) {
    if (offset <= start + shift) break
    // Nothing but the ends of a name is ever asked for.
    shift += name.length - (end - start)
  }
  return offset - shift
}

const KEY = /[A-Za-z0-9_-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/y

/** The key written at an offset: a name as the parser reads it, and its length in the text. */
function keyAt(text: string, start: number): { name: string; length: number } | null {
  KEY.lastIndex = start
  const written = KEY.exec(text)?.[0]
  if (written === undefined) return null
  const key = parseTOML(`${written} = 0`, { tomlVersion: '1.0' }).body[0].body[0]?.key
  const node = key !== undefined && 'keys' in key ? key.keys[0] : undefined
  if (node === undefined) return null
  return { name: node.type === 'TOMLBare' ? node.name : node.value, length: written.length }
}

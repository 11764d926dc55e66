import { YAMLException } from 'js-yaml'
import { loadYaml } from './load-yaml.ts'

export type Loaded =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly reason: string; readonly at: number }

// Characters to parse in trials, for one block: a block has 64 KiB at most, and every trial is a part of it.
const BUDGET = 4 * 1024 * 1024
// What a parse costs before its first character, in characters.
const OVERHEAD = 64

/** Tries readings of parts of a block, within a budget, so that no text makes diagnosing slow. */
export class YamlLoader {
  #left = BUDGET
  readonly #anchors: ReadonlySet<string>

  constructor(block: string) {
    this.#anchors = new Set(Array.from(block.matchAll(/&([^\s,[\]{}]+)/g), ([, name]) => name as string))
  }

  /** Whether trials were refused; what was found last is then not to be trusted. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** Reads a part; a reference to an anchor elsewhere in the block is no failure (its data is null then). */
  load(text: string): Loaded {
    this.#left -= text.length + OVERHEAD
    if (this.isSpent) return { ok: false, reason: 'too much to try', at: 0 }
    try {
      return { ok: true, data: loadYaml(text, 'last') }
    } catch (error) {
      const reason = error instanceof YAMLException ? error.reason : String(error)
      const alias = /^unidentified alias "(.*)"$/s.exec(reason)?.[1]
      if (alias !== undefined && this.#anchors.has(alias)) return { ok: true, data: null }
      return { ok: false, reason, at: error instanceof YAMLException ? (error.mark?.position ?? 0) : 0 }
    }
  }

  /** Whether a part reads as fields. */
  isMapping(text: string): boolean {
    const loaded = this.load(text)
    if (!loaded.ok) return false
    const { data } = loaded
    return data === null || data === undefined || (typeof data === 'object' && !Array.isArray(data))
  }

  /** Reads the text of one value as it would stand after its key. */
  loadValue(raw: string): Loaded {
    const loaded = this.load(`k: ${raw}\n`)
    if (!loaded.ok || loaded.data === null) return loaded
    const entries = typeof loaded.data === 'object' ? Object.entries(loaded.data) : []
    const [key, value] = entries[0] ?? []
    if (entries.length !== 1 || key !== 'k') return { ok: false, reason: 'more than one value', at: 0 }
    return { ok: true, data: value }
  }
}

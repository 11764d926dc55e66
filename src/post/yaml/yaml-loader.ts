import { findYamlErrors } from './parse-yaml-tree.ts'
import { scanYaml } from './scan-yaml.ts'
import { type Loaded, tryYaml } from './try-yaml.ts'

/** Reads parts of one block; a reference to an anchor elsewhere in the block is no failure (its data is null then). */
export class YamlLoader {
  readonly #anchors: ReadonlySet<string>

  constructor(block: string) {
    this.#anchors = block.includes('&') ? anchorsOf(block) : NO_ANCHORS
  }

  get hasAnchors(): boolean {
    return this.#anchors.size > 0
  }

  load(text: string): Loaded {
    return scanPart(text) ?? this.allowAlias(tryYaml(text))
  }

  /** Reads what no other reader refuses either. */
  loadStrictly(text: string): Loaded {
    const plain = scanPart(text)
    if (plain !== null) return plain
    const loaded = this.allowAlias(tryYaml(text))
    const [error] = loaded.ok ? findYamlErrors(text, 0) : []
    return error === undefined ? loaded : { ok: false, reason: error.message, at: error.start }
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

  allowAlias(loaded: Loaded): Loaded {
    const alias = loaded.ok ? undefined : /^unidentified alias "(.*)"$/s.exec(loaded.reason)?.[1]
    return alias !== undefined && this.#anchors.has(alias) ? { ok: true, data: null } : loaded
  }
}

const NO_ANCHORS: ReadonlySet<string> = new Set()

function anchorsOf(block: string): ReadonlySet<string> {
  return new Set(Array.from(block.matchAll(/&([^\s,[\]{}]+)/g), ([, name]) => name as string))
}

/** What the scanner reads, every reader reads alike, and it takes a fraction of the time. */
export function scanPart(text: string): Loaded | null {
  const scan = scanYaml(text, 0)
  return scan === null ? null : { ok: true, data: scan.data }
}

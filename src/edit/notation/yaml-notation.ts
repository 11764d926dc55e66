import { quoteYaml } from '../../post/yaml/quote-yaml.ts'
import type { Notation } from './notation.ts'

// Letters, digits and what dates and addresses are made of; no blank at either end.
// Made when a text first needs it, as it is built from Unicode's tables.
const bare = (): RegExp => /^[\p{L}\p{N}+\-.](?:[\p{L}\p{N} _\-./+:]*[\p{L}\p{N}_\-./+])?$/u

/** How YAML spells scalars and keys. */
export const yamlNotation: Notation = {
  mark: ': ',
  padding: ' ',
  hasBlockStyle: true,
  writeText: (text, prefer, flow) => quoteYaml(text, prefer, { flow }),
  // `- ` opens a list and `: ` a value; `--- ` and `...` are fences.
  writeBare: (text) =>
    bare().test(text) && !text.includes(': ') && !/^(?:-(?: |$)|---|\.\.\.)/.test(text) ? text : null,
  writeKey: (key, prefer, flow) => quoteYaml(key, prefer, { flow }),
}

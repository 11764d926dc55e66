import type { Notation } from './notation.ts'

const BARE = /^(?:true|false|-?(?:0|[1-9][0-9]{0,308})(?:\.[0-9]{1,308})?(?:[eE][-+]?[0-9]{1,3})?)$/

/** How JSON spells scalars and keys: every text in double quotes. */
export const jsonNotation: Notation = {
  mark: ': ',
  padding: '',
  hasBlockStyle: false,
  writeText: (text) => JSON.stringify(text),
  writeBare: (text) => (BARE.test(text) ? text : null),
  writeKey: (key) => JSON.stringify(key),
}

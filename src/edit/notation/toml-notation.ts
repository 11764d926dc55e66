import type { Notation } from './notation.ts'

// TOML 1.0: booleans, decimal numbers, dates and times stand without quotes.
const BARE =
  /^(?:true|false|[-+]?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:[Zz]|[-+][0-9]{2}:[0-9]{2})?)?)$/
const BARE_KEY = /^[A-Za-z0-9_-]+$/

/** How TOML spells scalars and keys: texts in double quotes, or literal ones in single quotes where nothing needs an escape. */
export const tomlNotation: Notation = {
  mark: ' = ',
  padding: '',
  hasBlockStyle: false,
  writeText: (text, prefer) => (prefer === 'single' && !/['\p{Cc}]/u.test(text) ? `'${text}'` : writeBasic(text)),
  writeBare: (text) => (BARE.test(text) ? text : null),
  writeKey: (key, prefer) => {
    if (prefer === 'plain' && BARE_KEY.test(key)) return key
    return prefer === 'single' && !/['\p{Cc}]/u.test(key) ? `'${key}'` : writeBasic(key)
  },
}

/** JSON's escapes are TOML's too, but TOML also refuses a raw DEL and has no lone surrogates. */
function writeBasic(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\u007f', '\\u007f')
}

import { escapeMarks } from './escape-marks.ts'

// Longer than any that a site ignores its drafts by.
const LENGTH_LIMIT = 200

/**
 * The globs of a pattern that a part of a path must match to be left out, for the files and for all in the folders of that name. Of regular
 * expressions only those that are a text, with or without a beginning and an end: what is not understood leaves nothing out.
 */
export function globsOfPattern(pattern: string, kind: 'regexp' | 'glob'): string[] {
  const glob = pattern.length > LENGTH_LIMIT ? null : kind === 'glob' ? globOfGlob(pattern) : globOfRegExp(pattern)
  return glob === null ? [] : [glob, `${glob}/**`]
}

/** There `*` goes beyond slashes, and what it begins with may be all folders above the site. */
function globOfGlob(pattern: string): string | null {
  const rest = pattern.replace(/^(?:\*\*?\/)+/, '').replace(/(?:\/\*\*?)+$/, '')
  return rest === '' || rest === '*' || rest === '**' || rest.startsWith('/') ? null : `**/${rest}`
}

function globOfRegExp(pattern: string): string | null {
  const [, start = '', inner = '', end = ''] = /^(\^|\(\^\|\/\)|\/)?(.*?)(\/?\$?)$/s.exec(pattern) ?? []
  // It begins at the root of the machine.
  if (start === '^') return null
  const text = inner.replace(/^(?:\.\*)+/, '').replace(/(?:\.\*)+$/, '')
  const literal = text.replace(/\\([./\-_])/g, (_, sign: string) => sign)
  // A dot alone is nearly always meant as one.
  if (literal === '' || /[\\^$*+?()[\]{}|]/.test(literal)) return null
  const before = start === '' || text !== inner ? '*' : ''
  const after = end === '' && !/\.\w+$/.test(literal) ? '*' : ''
  return `**/${before}${escapeMarks(literal)}${after}`
}

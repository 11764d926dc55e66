import { lineAt } from '../../post/line-at.ts'
import type { Span } from '../../post/place.ts'
import type { Field } from '../context.ts'

// What nearly every schema has; a colon behind one of these is hardly meant as text.
const COMMON_FIELDS: ReadonlySet<string> = new Set(
  'layout title date author authors tags categories category draft description permalink slug published'.split(' '),
)

// A name behind a blank, with a colon and a blank behind it.
const names = (): RegExp => /([ \t]+)([\p{L}_][\p{L}\p{N}_-]{0,39}):(?=[ \t]|\r?$)/gu

/** `title: A walk date: 2026-03-04`: a field that is not there begins behind the text of another. */
export function findSecondField(
  text: string,
  offset: number,
  known: readonly Field[],
): { name: string; gap: Span; lineBreak: string } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, Math.min(lineAt(text, start).end, start + LONGEST_LINE))
  // The first name on the line is that of the field itself.
  const own = line.indexOf(':')
  for (const { index, 1: blanks = '', 2: name = '' } of line.matchAll(names())) {
    if (index < own) continue
    const isKnown = COMMON_FIELDS.has(name) || known.some((field) => field.name === name)
    if (!isKnown && !isLikeField(name, line.slice(own + 1, index), line.slice(index + blanks.length + name.length + 1)))
      continue
    // Where the field is there already, this is a word before a colon; what the body shows of fields says nothing.
    const found = text.indexOf(`\n${name}:`)
    if (found !== -1 && (found < offset || !holdsCloser(text, offset, found))) continue
    const at = start + index
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
    return { name, gap: { start: at, end: at + blanks.length }, lineBreak }
  }
  return null
}

function holdsCloser(text: string, from: number, to: number): boolean {
  return /\n(?:---|\.\.\.)[ \t]*\r?\n/.test(text.slice(from, to + 1))
}

// `metaTitle`, `last_modified`: no word of prose.
const WORDS_IN_ONE = /^[a-z][a-z0-9]*(?:[A-Z]|_[a-z])/
const QUOTED_OR_BRACKETED = /^[ \t]+(?:"[^"]*"|'[^']*'|\[[^[\]]*\])[ \t]*$/

/** Whether a name that no schema knows is one all the same: by its spelling, or by a value that is written as one. */
function isLikeField(name: string, before: string, after: string): boolean {
  if (before.trim() === '') return false
  return WORDS_IN_ONE.test(name) || (/^\p{Ll}/u.test(name) && QUOTED_OR_BRACKETED.test(after))
}

// Two fields that run together are no longer; a bound for hostile text.
const LONGEST_LINE = 1024

import type { Span } from './place.ts'

/** The first mark that git left in a text that it could not merge. */
export function findConflict(text: string): Span | null {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return null
  const found = /^(?:<{7}|>{7})(?: [^\r\n]*)?\r?$/m.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].trimEnd().length }
}

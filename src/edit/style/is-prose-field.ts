const PROSE = new Set(['title', 'subtitle', 'description', 'summary', 'excerpt'])

/** Whether a field holds a sentence: authors quote these although names, dates and addresses beside them stand plain. */
export function isProseField(key: string): boolean {
  return PROSE.has(key)
}

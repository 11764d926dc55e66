import { type Line, linesFrom } from './line-at.ts'
import { isNearCloser, looksLikeField, type Mark } from './near-fence.ts'
import type { Span } from './place.ts'

/** Where the fields of a block without a closing line stop. */
export interface FieldsEnd {
  /** The first line that is nearly a closing one. */
  readonly closer: Line | null
  /** A closing mark at the end of a value: `draft: false---`. */
  readonly glued: Span | null
  /** The last line of the fields; null where there is none. */
  readonly last: Line | null
  /** Whether what follows the last line may be fields as well. */
  readonly unsure: boolean
}

// A value with a closing mark behind it is short.
const LONGEST_LINE = 1024
// How many lines below the fields are searched for more of them: a line between two fields that is none is one or two.
const LINES_AHEAD = 3
// Three marks and no fourth, right behind a value.
const GLUED: Record<Mark, RegExp> = {
  '---': /[^\s-][ \t]*(---)[ \t]*$/,
  '+++': /[^\s+][ \t]*(\+\+\+)[ \t]*$/,
  ';;;': /[^\s;][ \t]*(;;;)[ \t]*$/,
}
// One word before the mark of a value; `https://` is an address.
const NAME: Record<Mark, () => RegExp> = {
  '---': () => /^["']?([\p{L}_])[^\s:\uff1a]{0,39}[ \t]*(?::(?!\/\/)|\uff1a)/u,
  '+++': () => /^["']?([\p{L}_])[^\s=]{0,39}[ \t]*=/u,
  ';;;': () => /^"([\p{L}_])[^\s:"]{0,39}"[ \t]*:/u,
}
const TABLE = /^\[{1,2}[^\s[\]]{1,64}\]{1,2}[ \t]*$/
const OPENS_TEXT = /[|>][-+0-9]{0,2}[ \t]*$/

/** Walks over the lines that look like fields, and over blank ones where a group of fields alone follows. */
export function findFieldsEnd(text: string, start: number, mark: Mark, limit = text.length): FieldsEnd {
  const end = (found: Partial<FieldsEnd>): FieldsEnd => ({ closer: null, glued: null, last, unsure: false, ...found })
  let last: Line | null = null
  let like = ''
  // Whether the last name opens a text of several lines, whose blank lines are its own.
  let inText = false
  // Whether a value ended with the closing mark: what follows looks like fields, and may be the body.
  let isDoubtful = false
  // The blank lines of one gap are looked behind once.
  let inGap = false
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit) break
    const content = startOf(text, line)
    if (content.trim() === '') {
      if (last !== null && !inGap && !isGroup(text, line.next, mark, limit, like)) break
      inGap = true
      continue
    }
    inGap = false
    if (last !== null && isNearCloser(text.slice(line.start, line.end), mark)) return end({ closer: line })
    if (!looksLikeField(content, mark)) break
    last = line
    if (/^\S/.test(content)) inText = OPENS_TEXT.test(content)
    like ||= startOfName(content, mark)
    if (hasGluedMark(content, mark)) {
      isDoubtful = true
      if (goesOn(text, line.next, mark, limit)) continue
      const at = line.start + content.lastIndexOf(mark)
      return end({ glued: { start: at, end: at + mark.length } })
    }
  }
  return end({ unsure: last !== null && (isDoubtful || mayGoOn(text, last.next, mark, limit, like, inText)) })
}

/** Whether fields, or the line that closes them, follow: a heading of the body is no comment. */
export function goesOn(text: string, start: number, mark: Mark, limit: number): boolean {
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit) return false
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') continue
    return isNearCloser(content, mark) || (looksLikeField(content, mark) && !/^#{1,6}[ \t]/.test(content))
  }
  return false
}

/** Whether the lines up to the next blank one look like fields, and one has a name like those above: prose has other lines. */
function isGroup(text: string, start: number, mark: Mark, limit: number, like: string): boolean {
  let some = false
  let seen = false
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit) break
    const content = startOf(text, line)
    if (content.trim() === '') {
      if (some || seen) break
      continue
    }
    seen = true
    if (some && isNearCloser(content, mark)) return true
    if (!looksLikeField(content, mark)) return false
    some ||= isNamedLike(content, mark, like)
    if (some && hasGluedMark(content, mark)) return true
  }
  return some
}

/** Whether a field stands among the next lines, or a text of several lines goes on behind a blank one. */
function mayGoOn(text: string, start: number, mark: Mark, limit: number, like: string, inText: boolean): boolean {
  let left = LINES_AHEAD
  for (const line of linesFrom(text, start)) {
    if (line.start >= limit || left === 0) return false
    const content = startOf(text, line)
    if (content.trim() === '') continue
    if (isNamedLike(content, mark, like) || (inText && left === LINES_AHEAD && /^[ \t]/.test(content))) return true
    left--
  }
  return false
}

function hasGluedMark(line: string, mark: Mark): boolean {
  const isOfList = mark === '---' && /^[ \t]*-[ \t]/.test(line)
  return line.length < LONGEST_LINE && (isOfList || line.includes(mark === '---' ? ':' : '=')) && GLUED[mark].test(line)
}

function isNamedLike(line: string, mark: Mark, like: string): boolean {
  return (mark === '+++' && TABLE.test(line)) || (like !== '' && startOfName(line, mark) === like)
}

function startOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST_LINE))
}

/** How the name at the start of a line begins: names of one block are spelled alike, and prose begins with a capital. */
function startOfName(line: string, mark: Mark): string {
  const first = NAME[mark]().exec(line)?.[1]
  if (first === undefined) return ''
  return /[\p{Ll}_]/u.test(first) ? 'small' : /\p{Lu}/u.test(first) ? 'capital' : 'other'
}

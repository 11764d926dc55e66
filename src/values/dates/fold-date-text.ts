/** Turns the look-alikes in a date text (full-width forms, dashes, odd spaces, invisible marks) into ASCII, and says which it met. */
import type { DateFault } from './date-reading.ts'

export interface FoldedText {
  readonly text: string
  readonly faults: readonly DateFault[]
}

export function foldDateText(text: string): FoldedText {
  const faults = new Set<DateFault>()
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code < 127) {
      folded += text[at]
    } else if (isBlank(code)) {
      folded += ' '
      if (code !== 32) faults.add('spacing')
    } else if (isInvisible(code)) {
      faults.add('invisible')
    } else if (isDash(code)) {
      folded += '-'
      faults.add('dash')
    } else if (code >= 0xff01 && code <= 0xff5e) {
      // Full-width forms lie in the order of ASCII (Unicode block FF00).
      folded += String.fromCharCode(code - 0xfee0)
      faults.add('full-width')
    } else if (code === 0x2236 || code === 0xfe55) {
      folded += ':'
      faults.add('full-width')
    } else {
      folded += text[at]
    }
  }
  return { text: folded, faults: [...faults] }
}

/** White space and line ends, Unicode category Zs included. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Zero-width characters and direction marks: copied from a web page or a calendar, never meant. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
}

function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d
}

/** Turns text into the number of terminal cells that it covers. */

import { measureWidth } from './measure-width.ts'

// SARA AM (Thai, Lao) joins the cluster before it but has a cell of its own, which string-width 8 does not count.
const SARA_AM = /[\u0e33\u0eb3]/g

// Newer Unicode joins the consonants on both sides of these viramas to one cluster (UAX 29, GB9c); terminals count each.
const VIRAMA = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d]/g

// What chalk writes around a text (ECMA-48, SGR).
const COLOURS = /\x1b\[[\d;]*m/g

/**
 * Width of one line in cells, by grapheme: wide (CJK) and emoji 2, combining and invisible 0, a tab 1 (frames print it
 * as a space), colour codes 0. Characters of ambiguous width count as narrow, as terminals outside East Asian locales do.
 */
export function displayWidth(text: string): number {
  const plain = plainWidth(text.includes('\x1b') ? text.replace(COLOURS, '') : text)
  return plain >= 0 ? plain : measureWidth(text.replaceAll('\t', ' ').replace(SARA_AM, '.').replace(VIRAMA, ''))
}

/** The width of ASCII, Chinese, Japanese and lines of frames, which join nothing; -1 for all else, whose sets take 30 ms to load. */
function plainWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const cells = plainCells(text.charCodeAt(at))
    if (cells === 0) return -1
    width += cells
  }
  return width
}

/** The cells of a UTF-16 code unit that joins with none beside it; 0 where Unicode's tables have to say. */
export function plainCells(code: number): 0 | 1 | 2 {
  if ((code >= 0x20 && code < 0x7f) || code === 0x09 || isNarrow(code)) return 1
  return isWide(code) ? 2 : 0
}

/** Letters of Latin and Cyrillic, quotes, dashes, the ellipsis and frames. */
function isNarrow(code: number): boolean {
  if (code < 0x2013) return (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x45f)
  if (code >= 0x2500) return code <= 0x257f
  return code <= 0x2014 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2026
}

/** Han, kana and the punctuation of both. */
function isWide(code: number): boolean {
  if (code < 0x3001) return false
  if (code <= 0x3029) return true
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xff01 && code <= 0xff5e)
  )
}

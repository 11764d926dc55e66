/** Turns text into the number of terminal cells that it covers. */

import stringWidth from 'string-width'

// SARA AM (Thai, Lao) joins the cluster before it but has a cell of its own, which string-width 8 does not count.
const SARA_AM = /[\u0e33\u0eb3]/g

// Newer Unicode joins the consonants on both sides of these viramas to one cluster (UAX 29, GB9c); terminals count each.
const VIRAMA = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d]/g

/**
 * Width of one line in cells, by grapheme: wide (CJK) and emoji 2, combining and invisible 0, a tab 1 (frames print it
 * as a space), colour codes 0. Characters of ambiguous width count as narrow, as terminals outside East Asian locales do.
 */
export function displayWidth(text: string): number {
  return stringWidth(text.replaceAll('\t', ' ').replace(SARA_AM, '.').replace(VIRAMA, ''))
}

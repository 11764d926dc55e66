/** Tells in one scan whether a text holds any invisible character or hidden line break at all. */
import { findHiddenLineBreaks } from './find-hidden-line-breaks.ts'
import { findInvisibleCharacters } from './find-invisible-characters.ts'
import { hasSuspectCharacter } from './has-suspect-character.ts'

/** False for everyday text: ASCII, CJK, emoji (joined ones too), Persian and Indic joiners, CRLF line ends. */
export function hasOddCharacter(text: string): boolean {
  return (
    hasSuspectCharacter(text) && (findInvisibleCharacters(text).length > 0 || findHiddenLineBreaks(text).length > 0)
  )
}

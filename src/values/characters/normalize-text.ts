/** Turns a text into the composed form (NFC) in which texts that look the same are the same, blanks folded and trimmed. */
export function normalizeText(text: string): string {
  const composed = isComposed(text) ? text : text.normalize('NFC')
  return hasOddBlank(composed) ? composed.replace(/\s+/g, ' ').trim() : composed
}

/** Whether a text holds only characters that nothing composes with: then it need not be handed to ICU, which takes ten times as long. */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x300 || (code >= 0x3400 && code < 0xa000)) continue
    // Punctuation, kana and Hangul without the marks that combine, and full-width forms.
    if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x3001 && code <= 0x3020)) continue
    if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a0 && code <= 0x30ff)) continue
    if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff5e)) continue
    return false
  }
  return true
}

/** Whether a blank is another than the space, stands at an end or beside another. */
function hasOddBlank(text: string): boolean {
  let isBlank = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const before = isBlank
    isBlank = code === 0x20
    if ((isBlank && before) || (code !== 0x20 && mayBeBlank(code))) return true
  }
  return isBlank
}

function mayBeBlank(code: number): boolean {
  return code < 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff
}

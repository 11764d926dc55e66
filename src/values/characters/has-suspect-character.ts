/**
 * Tells in one scan whether a text may hold an invisible character or hidden line break: false for ASCII, CJK and single
 * emoji, CRLF line ends; true also for joiners and selectors that do real work.
 */
// A loop, because nearly every post ends here: measured on CJK text with emoji, a regex with the same classes took about five times as long.
export function hasSuspectCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code < 0x7f) continue
    if (code >= 0x3165 && code < 0xd800) continue
    if (code >= 0xd800 && code <= 0xdfff) {
      const codePoint = text.codePointAt(at) ?? code
      if (codePoint < 0x10000 || isOddPair(codePoint)) return true
      at++
    } else if (code === 0x0d) {
      if (text.charCodeAt(at + 1) !== 0x0a) return true
    } else if (isOddUnit(code)) return true
  }
  return false
}

// Both follow the class in find-invisible-characters.ts; a test holds them together over all of Unicode.
function isOddUnit(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  if (code < 0x2000) {
    if (code <= 0xa0) return code >= 0x7f
    return (
      code === 0xad ||
      code === 0x34f ||
      code === 0x61c ||
      code === 0x115f ||
      code === 0x1160 ||
      (code >= 0x180b && code <= 0x180f)
    )
  }
  if (code < 0x3000) {
    return (
      code === 0x2007 ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202f) ||
      (code >= 0x2060 && code <= 0x206f) ||
      code === 0x2800
    )
  }
  if (code < 0xfdd0) return code === 0x3164
  return (
    code <= 0xfdef ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    code >= 0xfffe
  )
}

function isOddPair(codePoint: number): boolean {
  return (
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff) ||
    (codePoint >= 0x1d173 && codePoint <= 0x1d17a) ||
    (codePoint >= 0x1bca0 && codePoint <= 0x1bca3) ||
    (codePoint & 0xfffe) === 0xfffe
  )
}

/**
 * Whether a character from U+007F on is one that some reader refuses or takes for a line break: controls, halves of
 * surrogate pairs, byte order marks, U+2028, U+2029.
 */
export function isRefused(text: string, at: number, code: number): boolean {
  if (code < 0xd800) return code < 0xa0 || code === 0x2028 || code === 0x2029
  if (code < 0xdc00) return (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00
  if (code < 0xe000) return (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800
  return code === 0xfeff || code >= 0xfffe
}

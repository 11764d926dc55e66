/**
 * Whether the no-break space at `offset` stands between two visible characters, where it is typography (before a French colon, between
 * a word and its number): at an end or beside another blank it came along by accident. `start` and `end` bound the text.
 */
export function isTypographicSpace(text: string, offset: number, start = 0, end = text.length): boolean {
  return offset > start && offset + 1 < end && /\S/.test(text.charAt(offset - 1)) && /\S/.test(text.charAt(offset + 1))
}

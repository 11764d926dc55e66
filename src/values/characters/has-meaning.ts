/** Tells whether an invisible character does real work where it stands, as joiners in emoji and Persian do. */

// Unicode's sets take 2 ms to make, and few texts have such a character.
const makeSets = () => ({
  emojiEnd: /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u,
  pictograph: /\p{Extended_Pictographic}/u,
  emoji: /\p{Emoji}/u,
  // The scripts whose shaping the Unicode Standard (chapters 9 and 12-14) steers with the two joiners.
  joining:
    /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Syriac}\p{Script_Extensions=Mongolian}\p{Script_Extensions=Devanagari}\p{Script_Extensions=Bengali}\p{Script_Extensions=Gurmukhi}\p{Script_Extensions=Gujarati}\p{Script_Extensions=Oriya}\p{Script_Extensions=Tamil}\p{Script_Extensions=Telugu}\p{Script_Extensions=Kannada}\p{Script_Extensions=Malayalam}\p{Script_Extensions=Sinhala}\p{Script_Extensions=Khmer}\p{Script_Extensions=Myanmar}\p{Script_Extensions=Tibetan}]/u,
  letterOrMark: /[\p{L}\p{M}]/u,
  // These are written without spaces, so a zero-width space marks where a word ends.
  spaceless: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u,
  han: /\p{Script=Han}/u,
  // What StandardizedVariants.txt pairs with the selectors 1-14, roundly.
  varied: /[\p{Script=Han}\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}！，．：；？、。“”‘’0]/u,
  mongolian: /\p{Script=Mongolian}/u,
  braille: /[\u2801-\u28ff]/,
  jamo: /[\u1100-\u11ff]/,
})
let sets: ReturnType<typeof makeSets> | undefined

// Flags such as Scotland's: a black flag, at most five letters or digits as tags, an end tag (UTS 51, ED-14a).
const longestFlag = 7

/** `offset` in UTF-16 code units; `codePoint` is what stands there. */
export function hasMeaning(text: string, offset: number, codePoint: number): boolean {
  sets ??= makeSets()
  const of = sets
  const before = characterBefore(text, offset)
  const after = characterAt(text, offset + (codePoint > 0xffff ? 2 : 1))
  if (codePoint === 0x200d && of.emojiEnd.test(before) && of.pictograph.test(after)) return true
  if (codePoint === 0x200d || codePoint === 0x200c) return of.joining.test(before) && of.letterOrMark.test(before)
  if (codePoint === 0x200b) return of.spaceless.test(before) && of.spaceless.test(after)
  if (codePoint === 0xfe0e || codePoint === 0xfe0f) return of.emoji.test(before) || of.han.test(before)
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0d) return of.varied.test(before)
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return of.han.test(before)
  if (codePoint >= 0x180b && codePoint <= 0x180f) return of.mongolian.test(before)
  if (codePoint === 0x115f || codePoint === 0x1160) return of.jamo.test(before) || of.jamo.test(after)
  if (codePoint === 0x2800) return of.braille.test(before) || of.braille.test(after)
  if (codePoint >= 0xe0020 && codePoint <= 0xe007f) return isInFlag(text, offset)
  return false
}

function isInFlag(text: string, offset: number): boolean {
  let at = offset
  for (let step = 0; step < longestFlag && at > 0; step++) {
    const before = characterBefore(text, at)
    const codePoint = before.codePointAt(0) ?? 0
    if (codePoint === 0x1f3f4) return true
    if (codePoint < 0xe0020 || codePoint > 0xe007e) return false
    at -= before.length
  }
  return false
}

function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

function characterBefore(text: string, offset: number): string {
  if (offset < 1) return ''
  const pair = offset > 1 ? characterAt(text, offset - 2) : ''
  return pair.length === 2 ? pair : text.charAt(offset - 1)
}

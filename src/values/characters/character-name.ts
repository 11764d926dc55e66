import { codePointText } from './code-point.ts'

/** Turns a code point into the short English name that a message can print. */

// Names follow the Unicode Character Database (NameAliases.txt for the controls), in lower case.
const controls =
  'NUL,start of heading,start of text,end of text,end of transmission,enquiry,acknowledge,bell,backspace,tab,line feed,vertical tab,form feed,carriage return,shift out,shift in,data link escape,device control 1,device control 2,device control 3,device control 4,negative acknowledge,synchronous idle,end of transmission block,cancel,end of medium,substitute,escape,file separator,group separator,record separator,unit separator'.split(
    ',',
  )

const names = new Map<number, string>([
  [0x20, 'space'],
  [0x7f, 'delete'],
  [0x85, 'next line'],
  [0x9b, 'control sequence introducer'],
  [0x9d, 'operating system command'],
  [0xa0, 'no-break space'],
  [0xad, 'soft hyphen'],
  [0x34f, 'combining grapheme joiner'],
  [0x61c, 'arabic letter mark'],
  [0x115f, 'hangul filler'],
  [0x1160, 'hangul filler'],
  [0x180e, 'mongolian vowel separator'],
  [0x2007, 'figure space (no-break space)'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x202f, 'narrow no-break space'],
  [0x2060, 'word joiner'],
  [0x2061, 'invisible function application'],
  [0x2062, 'invisible times'],
  [0x2063, 'invisible separator'],
  [0x2064, 'invisible plus'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x2800, 'blank braille pattern'],
  [0x3000, 'ideographic space'],
  [0x3164, 'hangul filler'],
  [0xfeff, 'zero-width no-break space (byte order mark)'],
  [0xffa0, 'hangul filler'],
  [0xfffd, 'replacement character'],
])

const ranges: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x80, 0x9f, 'control character'],
  [0x180b, 0x180f, 'mongolian variation selector'],
  [0x206a, 0x206f, 'deprecated format character'],
  [0xd800, 0xdfff, 'lone surrogate'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfff9, 0xfffb, 'interlinear annotation character'],
  [0x1bca0, 0x1bca3, 'shorthand format character'],
  [0x1d173, 0x1d17a, 'musical format character'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
]

/** The name without its code point ("zero-width space"); a character without a name of its own is "U+4E2D". */
export function characterName(codePoint: number): string {
  const name = controls[codePoint] ?? names.get(codePoint)
  if (name !== undefined) return name
  for (const [first, last, range] of ranges) if (codePoint >= first && codePoint <= last) return range
  if ((codePoint & 0xfffe) === 0xfffe) return 'noncharacter'
  return codePointText(codePoint)
}

/** Holds which characters count as invisible, which hidden line breaks are found, and that nothing dangerous is printed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakWorkflowCommands } from '../../src/values/characters/break-workflow-commands.ts'
import { characterName } from '../../src/values/characters/character-name.ts'
import { escapeControls } from '../../src/values/characters/escape-controls.ts'
import { findHiddenLineBreaks } from '../../src/values/characters/find-hidden-line-breaks.ts'
import { findInvisibleCharacters } from '../../src/values/characters/find-invisible-characters.ts'
import { hasOddCharacter } from '../../src/values/characters/has-odd-character.ts'

const innocent: readonly [what: string, text: string][] = [
  ['ASCII with line ends and tabs', 'layout: post\r\n\ttitle: "x"\n'],
  ['Chinese', '标题：副标题　全角空格，“引号”'],
  ['plain emoji', '😀🎉'],
  ['emoji joined to a family', '👨\u200d👩\u200d👧'],
  ['emoji with a skin tone and a joiner', '👩🏽\u200d🚀'],
  ['emoji with a selector and a joiner', '❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈'],
  ['a keycap and a sign with a selector', '1\ufe0f\u20e3 ©\ufe0f ☎\ufe0e'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian with a non-joiner', 'می\u200cخواهم'],
  ['Hindi with a joiner', 'क्\u200dष'],
  ['Malayalam that ends with a joiner', 'ന്\u200d'],
  ['Thai with word breaks', 'ภาษา\u200bไทย'],
  ['a direction mark in Hebrew', 'שלום C++\u200e!'],
  ['an ideographic variant', '葛\u{e0100}城'],
  ['a CJK punctuation variant', '，\ufe01'],
  ['Mongolian', 'ᠠ\u180eᠨ'],
  ['Braille with a blank', '⠓\u2800⠊'],
]

test.each(innocent)('no finding: %s', (_, text) => {
  expect(findInvisibleCharacters(text)).toEqual([])
  expect(hasOddCharacter(text)).toBe(false)
})

const odd: readonly [text: string, kind: string, name: string, offset: number][] = [
  ['a\0b', 'control', 'NUL', 1],
  ['\u001b[31m', 'control', 'escape', 0],
  ['a\u007f', 'control', 'delete', 1],
  ['a\u009b', 'control', 'control sequence introducer', 1],
  ['a\u0081', 'control', 'control character', 1],
  ['标题\u00a0x', 'no-break-space', 'no-break space', 2],
  ['x\u202fy', 'no-break-space', 'narrow no-break space', 1],
  ['in\u00advisible', 'zero-width', 'soft hyphen', 2],
  ['\ufeffx', 'zero-width', 'zero-width no-break space (byte order mark)', 0],
  ['标\u200b题', 'zero-width', 'zero-width space', 1],
  ['a\u200cb', 'zero-width', 'zero-width non-joiner', 1],
  ['a\u200db', 'zero-width', 'zero-width joiner', 1],
  ['😀\u200da', 'zero-width', 'zero-width joiner', 2],
  ['می\u200c\u200c', 'zero-width', 'zero-width non-joiner', 3],
  ['\u200d😀', 'zero-width', 'zero-width joiner', 0],
  ['a\u2060b', 'zero-width', 'word joiner', 1],
  ['abc\u202etxt', 'bidi', 'right-to-left override', 3],
  ['a\u200eb', 'bidi', 'left-to-right mark', 1],
  ['שלום\u2067', 'bidi', 'right-to-left isolate', 4],
  ['a\ufe0f', 'variation-selector', 'variation selector', 1],
  ['x\u{e0100}', 'variation-selector', 'variation selector', 1],
  ['x\u{e0041}', 'tag', 'tag character', 1],
  ['\u3164', 'blank', 'hangul filler', 0],
  ['\u2800', 'blank', 'blank braille pattern', 0],
  ['a\ud800', 'surrogate', 'lone surrogate', 1],
  ['\udc00a', 'surrogate', 'lone surrogate', 0],
  ['a\uffff', 'noncharacter', 'noncharacter', 1],
]

test.each(odd)('one finding: %j', (text, kind, name, offset) => {
  const [found, ...rest] = findInvisibleCharacters(text)
  expect(found).toMatchObject({ kind, name, offset })
  expect(text.slice(offset, offset + (found?.length ?? 0)).codePointAt(0)).toBe(found?.codePoint)
  expect(rest.filter((other) => other.name !== name)).toEqual([])
  expect(hasOddCharacter(text)).toBe(true)
})

test('hidden line breaks: a lone CR and three separators, but neither LF nor CRLF', () => {
  const found = findHiddenLineBreaks('a\r\nb\nc\rd\u0085e\u2028f\u2029\r')
  expect(found.map(({ offset, codePoint }) => [offset, characterName(codePoint)])).toEqual([
    [6, 'carriage return'],
    [8, 'next line'],
    [10, 'line separator'],
    [12, 'paragraph separator'],
    [13, 'carriage return'],
  ])
  expect(hasOddCharacter('a\rb')).toBe(true)
  expect(hasOddCharacter('a\u2028b')).toBe(true)
})

test('the quick test and the two finders agree on every code point', () => {
  const disagreeing: number[] = []
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    // The finders' class, without what the characters around it can excuse.
    const text = `a${String.fromCodePoint(codePoint)}`
    const isFound = findInvisibleCharacters(text).length + findHiddenLineBreaks(text).length > 0
    if (isFound !== hasOddCharacter(text)) disagreeing.push(codePoint)
  }
  expect(disagreeing).toEqual([])
})

test('a character without a name is called by its number', () => {
  expect(characterName(0x41)).toBe('U+0041')
  expect(characterName(0x20000)).toBe('U+20000')
})

describe('escapeControls', () => {
  test.each([
    ['plain text, 标题 😀\t', 'plain text, 标题 😀\t'],
    ['a\nb\r\n', 'a\\u{a}b\\u{d}\\u{a}'],
    ['\u001b]8;;x\u0007', '\\u{1b}]8;;x\\u{7}'],
    ['\u009b31m', '\\u{9b}31m'],
    ['abc\u202etxt', 'abc\\u{202e}txt'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['x\u{e0041}', 'x\\u{e0041}'],
    ['\ud800', '\\u{d800}'],
    ['👨\u200d👩', '👨\u200d👩'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\u200db', 'a\\u{200d}b'],
    ['##[error]x', '##[error]x'],
  ])('%j becomes %j', (text, printed) => {
    expect(escapeControls(text)).toBe(printed)
  })

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('##[', '##', '[', '::', ':', ' ', '\n', '\u001b', '😀', '\u200d'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(''))

  test('nothing dangerous is left, and a second time changes nothing', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, onGitHub) => {
        const printed = escapeControls(text, { onGitHub })
        expect(printed.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u)
        expect(escapeControls(printed, { onGitHub })).toBe(printed)
        if (onGitHub) expect(printed).not.toMatch(/##\[|^\s*::/)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['##[add-mask]a', '#\\#[add-mask]a'],
  ['x ###[error]y ##[z', 'x ##\\#[error]y #\\#[z'],
  ['::error::x', ':\\:error::x'],
  ['\u3000 ::error::x', '\u3000 :\\:error::x'],
  ['a ::error::x', 'a ::error::x'],
])('on GitHub %j is printed as %j', (line, printed) => {
  expect(breakWorkflowCommands(line)).toBe(printed)
  expect(escapeControls(line, { onGitHub: true })).toBe(printed)
})

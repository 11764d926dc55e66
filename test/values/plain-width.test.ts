import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { displayWidth } from '../../src/values/characters/display-width.ts'

it('counts what it counts by itself as string-width does, alone and between others', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0xfff0; code++) {
    // The exceptions that display-width makes are tested beside it.
    if ((code >= 0xd800 && code < 0xe000) || /[\u0900-\u0eff]/.test(String.fromCharCode(code))) continue
    for (const text of [String.fromCharCode(code), `a${String.fromCharCode(code)}河`]) {
      if (displayWidth(text) !== stringWidth(text)) wrong.push(code.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

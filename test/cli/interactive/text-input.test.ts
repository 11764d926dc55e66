import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startInput, stepInput, type TextInput } from '../../../src/cli/interactive/text-input.ts'
import { inputLine } from '../../../src/cli/interactive/view/input-line.ts'
import { displayWidth } from '../../../src/values/characters/display-width.ts'

const NAMES = ['left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl-w', 'ctrl-u', 'ctrl-k']

function press(input: TextInput, ...keys: string[]): TextInput {
  return keys.reduce((now, key) => {
    const ctrl = key.startsWith('ctrl-')
    const isName = NAMES.includes(key)
    const step = stepInput(now, { name: ctrl ? key.slice(5) : isName ? key : '', text: isName ? '' : key, ctrl })
    return typeof step === 'object' ? step : now
  }, input)
}

describe('editing a line', () => {
  it('moves and deletes by what a person sees as one character', () => {
    const family = '👨‍👩‍👧'
    expect(press(startInput(`河${family}e\u0301`), 'left', 'left', 'backspace').text).toBe(`${family}e\u0301`)
    expect(press(startInput(`河${family}`), 'home', 'right', 'delete').text).toBe('河')
  })

  it('knows the keys of shells', () => {
    expect(press(startInput('one two '), 'ctrl-w').text).toBe('one ')
    expect(press(startInput('one two'), 'home', 'right', 'ctrl-k').text).toBe('o')
    expect(press(startInput('one two'), 'left', 'ctrl-u').text).toBe('o')
  })

  it('stays one line without controls, whatever is pasted', () => {
    const { text } = press(startInput(''), 'a\r\nb\u001b[31m\u0007c\td')
    expect(text).toBe('a b[31mc d')
  })

  it('ends with Enter and Esc', () => {
    expect(stepInput(startInput('x'), { name: 'return', text: '', ctrl: false })).toBe('done')
    expect(stepInput(startInput('x'), { name: 'escape', text: '', ctrl: false })).toBe('cancelled')
  })

  it('shows a part that fits, with the cursor inside of it', () => {
    const characters = fc.constantFrom('a', '河', '👨‍👩‍👧', 'e\u0301', '\u200b', '\u202e')
    const keys = fc.array(fc.oneof(characters, fc.constantFrom(...NAMES)), { maxLength: 60 })
    fc.assert(
      fc.property(keys, fc.integer({ min: 11, max: 60 }), (pressed, width) => {
        const { shown, cell } = inputLine(press(startInput(''), ...pressed), width)
        expect(displayWidth(shown)).toBeLessThan(width)
        expect(cell).toBeLessThan(width)
        expect(cell).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { createPaint, type Paint } from '../../src/report/paint.ts'

const roles = Object.keys(createPaint(false)) as (keyof Paint)[]

describe('createPaint', () => {
  test.each(roles)('%s colours when enabled and leaves text alone when not', (role) => {
    const painted = createPaint(true)[role]('text')
    expect(painted).toMatch(/^(?:\u001b\[\d+m)+text(?:\u001b\[\d+m)+$/)
    expect(createPaint(false)[role]('text')).toBe('text')
  })

  test('uses only colours that the theme of the terminal maps', () => {
    for (const role of roles) expect(createPaint(true)[role]('x')).not.toMatch(/\u001b\[[34]8/)
  })

  test('tells the three levels apart', () => {
    const { error, warning, info } = createPaint(true)
    expect(new Set([error('x'), warning('x'), info('x')]).size).toBe(3)
  })
})

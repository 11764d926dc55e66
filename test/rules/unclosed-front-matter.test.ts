import { describe, expect, it } from 'vitest'
import { fixed } from './fix-example.ts'
import { lint, verdicts } from './lint-example.ts'

const fix = (text: string) => fixed(text, ['safe', 'unsafe'], { generator: 'hugo' })

describe('unclosed-front-matter', () => {
  it('points at the line that opens it and is never fixed without being asked', () => {
    const text = '---\ntitle: A walk\n\nText.\n'
    expect(verdicts(text)).toEqual(['1:1 unclosed-front-matter'])
    expect(fixed(text)).toBe(text)
  })

  it('closes after the last field, with the line end and the mark of the block', () => {
    expect(fix('---\r\ntitle: 河边\r\ntags:\r\n  - 河\r\n\r\nText: none.\r\n')).toBe(
      '---\r\ntitle: 河边\r\ntags:\r\n  - 河\r\n---\r\n\r\nText: none.\r\n',
    )
    expect(fix('+++\ntitle = "A"\n')).toBe('+++\ntitle = "A"\n+++\n')
    expect(fix('---\ntitle: A')).toBe('---\ntitle: A\n---\n')
  })

  it('asks for the brace of JSON', () => {
    const [problem] = lint('{ "title": "A"\n\nText.\n')
    expect(problem?.help).toContain('`}`')
    expect(problem?.fixes).toEqual([])
  })
})

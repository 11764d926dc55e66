import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/library/lint-text.ts'
import { GOOD } from '../cli/posts.ts'

const MISSPELLED = GOOD.replace('title:', 'titel:')

describe('one cause, one problem', () => {
  it('drops what a finding of the same level explains', () => {
    expect(lintText(MISSPELLED).problems.map(({ rule }) => rule)).toEqual(['misspelled-field'])
  })

  it('never hides an error behind a warning', () => {
    const { problems } = lintText(MISSPELLED, { rules: { 'misspelled-field': 'warning' } })
    expect(problems.map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'error missing-field',
      'warning misspelled-field',
    ])
  })
})

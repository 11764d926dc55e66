import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DATE_FORMS, type DateForm } from '../../schemas/generator.ts'
import { DATE_FORM_EXAMPLES } from '../../scripts/generators/date-form-examples.ts'
import { dateEffect } from '../../src/generators/date-effect.ts'
import { dateFormOf } from '../../src/generators/date-form-of.ts'
import { eleventy } from '../../src/generators/eleventy.ts'
import { jekyll } from '../../src/generators/jekyll.ts'
import { vitepress } from '../../src/generators/vitepress.ts'

// A day that is to come has the form of a day; the others have no shape of their own.
const SHAPELESS = ['future', 'words', 'null', 'list', 'map', 'true']

it.each(Object.entries(DATE_FORM_EXAMPLES).filter(([form]) => !SHAPELESS.includes(form)))(
  'the example of %s has that form',
  (form, [written]) => {
    const isQuoted = /^['"]/.test(written)
    const text = isQuoted ? written.slice(1, -1) : written
    expect(dateFormOf(text, isQuoted)).toBe(form === 'empty-text' ? 'empty' : form)
  },
)

it('every form has an example that generators were fed with', () => {
  expect(Object.keys(DATE_FORM_EXAMPLES).filter((form) => form !== 'future')).toEqual([...DATE_FORMS])
})

it('an offset of hours may have one digit', () => {
  expect(dateFormOf('2026-03-04 09:30:00 -4', false)).toBe('offset-hour')
})

it('any text has a form or none', () => {
  const dateLike = fc
    .array(fc.constantFrom(...'0123456789-/:.,+ TZtz年月日', 'Mar ', 'UTC', '2026-'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string()), fc.boolean(), (text, isQuoted) => {
      const form = dateFormOf(text, isQuoted)
      return form === null || DATE_FORMS.includes(form as DateForm)
    }),
  )
})

it('says what a generator makes of a date', () => {
  expect(dateEffect(jekyll, '2013-11-22 5:00:00 +0000', false)).toBe('nothing')
  expect(dateEffect(jekyll, '2026-02-30', false)).toBe('misreads')
  expect(dateEffect(jekyll, '2026-13-04', false)).toBe('stops-build')
  expect(dateEffect(jekyll, '', false)).toBe('stops-build')
  expect(dateEffect(eleventy, '2026-03-04 09:30:00 +0800', false)).toBe('stops-build')
  expect(dateEffect(vitepress, 'soon', false)).toBe('nothing')
  expect(dateEffect(jekyll, 'soon', false)).toBeNull()
})

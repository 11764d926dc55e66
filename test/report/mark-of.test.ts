import { expect, it } from 'vitest'
import { lintText } from '../../src/library/lint-text.ts'
import { markOf } from '../../src/report/mark-of.ts'

/** The lines with problems and their carets, as a frame would show them. */
function marksOf(line: string, rule: string): string[] {
  const text = `---\n${line}\n---\n`
  return lintText(text)
    .problems.filter((one) => one.rule === rule && one.start.line === 2)
    .map((one) => {
      const { start, end, parts = [{ start: start.offset, end: end.offset }] } = markOf(text, one)
      expect([start.line, start.offset - start.column]).toEqual([2, 3])
      return Array.from(line, (_, at) => (parts.some((part) => part.start <= at + 4 && at + 4 < part.end) ? '^' : ' '))
        .join('')
        .trimEnd()
    })
}

it.each([
  ['title: "A walk  "', 'untrimmed-value', '              ^^'],
  ["title: ' A walk '", 'untrimmed-value', '        ^      ^'],
  ['title: A <b>long</b> walk', 'markup-in-title', '         ^^^    ^^^^'],
  ['title: Salt &amp; pepper', 'markup-in-title', '            ^^^^^'],
  ['from: <https://example.com/a>', 'invalid-url', '      ^                     ^'],
  // What is written anew is marked whole, and what only gains marks, too.
  ['date: 2026/3/4', 'malformed-date', '      ^^^^^^^^'],
  ['tags: a, b', 'not-a-list', '      ^^^^'],
  ['titel: A walk', 'misspelled-field', '^^^^^'],
])('marks what is wrong: %s', (line, rule, carets) => {
  expect(marksOf(line, rule)).toEqual([carets])
})

it('marks all where a fix touches another place, or where the choice is open', () => {
  expect(marksOf('tags: [ a, b, a ]', 'duplicate-item')).toEqual(['              ^'])
  expect(marksOf('date: 03/04/2026', 'malformed-date')).toEqual(['      ^^^^^^^^^^'])
})

it('does not compare a text of any length', () => {
  const long = `title: "${'word '.repeat(10_000)}"`
  expect(marksOf(long, 'untrimmed-value')[0]?.length).toBe(long.length)
})

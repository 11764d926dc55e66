import { expect, it } from 'vitest'
import { LOCALES } from '../../schemas/locales.ts'
import { OPTION_HABITS } from '../../src/cli/habits.ts'
import { catalogueOf } from '../../src/locales/catalogue.ts'
import { type SourceNode, walkSources } from './walk-sources.ts'

// Those that end a run with words for the one who started it.
const ERRORS = ['UsageError', 'ConfigError', 'GitError']

/** Texts in a value that are in no language but English: written out, not given by `translate`. */
function plainTexts(node: SourceNode | undefined | null): string[] {
  const inner = (name: string): SourceNode => node?.[name] as SourceNode
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && node.value !== '' ? [node.value] : []
    case 'TemplateLiteral':
      return ['a template without a tag']
    case 'ConditionalExpression':
      return [...plainTexts(inner('consequent')), ...plainTexts(inner('alternate'))]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...plainTexts(inner('left')), ...plainTexts(inner('right'))]
    default:
      return []
  }
}

it('throws no error for people in English alone', () => {
  const found: string[] = []
  let errors = 0
  walkSources('src', new RegExp(`new (?:${ERRORS.join('|')})\\(`), (node, file) => {
    if (node.type !== 'NewExpression' || !ERRORS.includes(String(Object(node.callee).name))) return
    errors++
    for (const given of node.arguments as SourceNode[])
      for (const text of plainTexts(given)) found.push(`${file}: ${text}`)
  })
  expect(errors).toBeGreaterThan(80)
  expect(found).toEqual([])
})

it.each(LOCALES.filter((locale) => locale !== 'en'))('knows the habits of other linters in %s', (locale) => {
  const hints = Object.values(OPTION_HABITS).flatMap((habit) =>
    typeof habit === 'string' ? habit : Object.values(habit),
  )
  expect(hints.length).toBeGreaterThan(30)
  expect(hints.filter((hint) => !Object.hasOwn(catalogueOf(locale)?.texts ?? {}, hint))).toEqual([])
})

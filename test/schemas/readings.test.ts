/** What a real generator took, its preset takes; what stopped a real build, its preset or a rule refuses. */
import { describe, expect, it } from 'vitest'
import { schemaOfPreset } from '../../schemas/presets.ts'
import { formsFor } from '../../scripts/generators/forms.ts'
import { ORACLES } from '../../scripts/generators/oracles.ts'
import { parsePost } from '../../src/library/parse-post.ts'
import { readReadings } from '../generators/readings.ts'
import '../../src/library/index.ts'

/** Taken by the generator as data, and nothing that anybody means. */
const STRICTER: readonly (readonly [reason: string, forms: RegExp])[] = [
  ['a list or a mapping is printed as such', /^(title|description|layout|slug|permalink)\/(list|map)$/],
  ['terms that are no texts', /^(tags|categories)\/(map|nested-list)$/],
  ['YAML 1.2 knows no number so large', /^title\/hash$/],
  ['a text that is true whatever it says, or the reverse', /^(draft|published)\/(yes|text|number)$/],
  ['0 instead of the weight', /^weight\/text$/],
  [
    'fields of mappings, in a text',
    /^own\/(cascade|resources|navigation|computed|hero|features|head|route-meta)-text$/,
  ],
  [
    'not shown, or in another place than meant',
    /^own\/(menu-weight|navigation-order|sitemap-priority|outline|sidebar)-text$/,
  ],
  ['values that nothing stands for', /^own\/(build-render-unknown|outline-number)$/],
  ['a date that is no text, where the generator makes none of it', /^date\/(list|map|true)$/],
  ['only a text counts', /^(layout\/(number|false)|permalink\/(number|false)|own\/lang-number)$/],
  ['an empty date stops the build in posts, though not in pages', /^own\/date-in-page-empty$/],
]

/** Stops the build, and the schema cannot know: what a rule, or nobody, finds. */
const ELSEWHERE: readonly (readonly [reason: string, forms: RegExp])[] = [
  ['the rules for dates read their text', /^(date|own\/last-update-words$|own\/last-updated-text$)/],
  [
    'names of other files',
    /^(authors|layout|own\/(authors-comma|docs-(unknown-sidebar|pagination-unknown|id-twice|id-slash)))\b/,
  ],
  ['names of what the site has', /^own\/(template|outputs|engine|pagination|hero-action-icon)-unknown/],
  ['dates and numbers of YAML 1.1 in texts', /^(title\/(binary|date)|tags\/date-item)$/],
  ['each collection of Astro has its own required fields', /^key\/(Title|TITLE|titel|missing)$/],
  ['a blog takes what a doc does not', /^own\/docs-label-empty$/],
  ['addresses may be relative elsewhere', /^own\/edit-url-text$/],
]

const MEASURED = ORACLES.flatMap((oracle) => {
  const measured = readReadings(oracle.id)
  return measured === null ? [] : [[oracle.id, oracle, measured.readings] as const]
})

describe.each(MEASURED)('%s', (id, oracle, readings) => {
  const forms = [...formsFor(oracle.surroundings), ...oracle.forms].flatMap(({ id: form, text }) => {
    const reading = readings[form]
    const parsed = parsePost(text)
    const isOfFields = !/^(fence|syntax|name|twice)\//.test(form)
    return reading === undefined || 'error' in parsed || !isOfFields ? [] : [{ form, reading, data: parsed.data }]
  })

  it('takes what the generator takes', async () => {
    const schema = await schemaOfPreset(id as 'any')
    const taken = forms.filter(({ form, reading }) => reading.outcome === 'reads-as' && !isAmong(STRICTER, form))
    expect(taken.length).toBeGreaterThan(30)
    const refused = taken.filter(({ data }) => !schema.safeParse(data).success)
    expect(refused.map(({ form }) => form)).toEqual([])
  })

  it('refuses what stops the build, where values alone say so', async () => {
    const schema = await schemaOfPreset(id as 'any')
    const stopping = forms.filter(({ form, reading }) => reading.outcome === 'stops-build' && !isAmong(ELSEWHERE, form))
    const missed = stopping.filter(({ data }) => schema.safeParse(data).success)
    expect(missed.map(({ form }) => form)).toEqual([])
  })

  it('takes empty optional fields where they mean no more than left out', async () => {
    const schema = await schemaOfPreset(id as 'any')
    const empty = forms.filter(
      ({ form, reading }) =>
        /\/(empty|null|tilde|empty-list|empty-text)$/.test(form) && reading.outcome === 'drops-field',
    )
    const refused = empty.filter(({ form, data }) => !isAmong(ELSEWHERE, form) && !schema.safeParse(data).success)
    // Starlight drops `slug` before its schema sees it.
    expect(refused.map(({ form }) => form).filter((form) => form !== 'slug/empty')).toEqual([])
  })
})

function isAmong(reasons: readonly (readonly [string, RegExp])[], form: string): boolean {
  return reasons.some(([, forms]) => forms.test(form))
}

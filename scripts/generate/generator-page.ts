import type { Effect, Generator } from '../../schemas/generator.ts'
import { schemaOfPreset } from '../../schemas/presets.ts'
import { jsonOfZod } from '../../src/check/schema/json-of-zod.ts'
import { GENERATORS } from '../../src/generators/index.ts'
import { fillGlobs } from '../../src/generators/plan-kinds.ts'
import { postGlobs } from '../../src/generators/post-globs.ts'
import { dateTable } from './date-table.ts'

const EFFECTS: Readonly<Record<Effect, string>> = {
  nothing: 'fine',
  warning: 'a line in its log',
  'drops-field': 'as if not there',
  misreads: 'another value than written',
  'drops-front-matter': 'all front matter is lost',
  'publishes-raw': 'published as text',
  'drops-post': 'the post is left out',
  'stops-build': 'the build stops',
}

/** `docs/generators.md`: what is known of each generator, from its data. */
export async function generatorPage(): Promise<[path: string, text: string]> {
  const known = GENERATORS.filter(({ id }) => id !== 'any').sort((a, b) => (a.id < b.id ? -1 : 1))
  const parts = await Promise.all(known.map(describe))
  const text = [
    '# Site generators',
    '',
    'What postlint knows of each site generator, and goes by where it recognises one. Written by `npm run generate` from `src/generators/`;',
    'what a version stands behind was measured with it (`fixtures/generators/`), the rest is documented by its makers.',
    '',
    ...overview(known),
    '',
    ...parts.flat(),
    '## Dates',
    '',
    '✓ read as meant; ≠ taken for another day or time; ✗ refused, as *other dates* above says; UTC: right only where the machine is in UTC.',
    '',
    ...dateTable(known),
  ]
  return ['docs/generators.md', `${text.join('\n').trimEnd()}\n`]
}

function overview(known: readonly Generator[]): string[] {
  return [
    '| generator | preset | measured | front matter | fences | a title that is a number | `description:` without a value | `tags: a, b` |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...known.map((one) => {
      const { id, name, versions, frontMatter, fences, texts, emptyField, tags } = one
      const cells = [
        `[${name}](#${anchor(name)})`,
        code(id),
        versions.join(', ') || '–',
        frontMatter,
        fences.reads.map(code).join(' '),
        EFFECTS[texts.number],
        EFFECTS[emptyField],
        TAG_TEXTS[tags.text],
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}

const TAG_TEXTS: Readonly<Record<Generator['tags']['text'], string>> = {
  'one-item': 'one tag',
  'split-at-commas': '`a`, `b`',
  'split-at-commas-alone': '`a`, ` b` with its blank',
  'split-at-spaces': '`a,`, `b`',
  refused: 'refused',
}

/** Where its configuration says where posts lie. */
function placesOf({ settings, kinds }: Generator['content']): string[] {
  const places = [...settings, ...kinds.map(({ declared }) => declared ?? { from: [] })].flatMap(({ from }) => from)
  return [...new Set(places.map(({ file, path }) => `${file}: ${path}`))]
}

async function describe(one: Generator): Promise<string[]> {
  const { name, docs, versions, content, templates, fences, yaml, dates, texts, tags, flags, addresses, languages } =
    one
  const rows: [what: string, text: string][] = [
    ['recognised by', signsOf(one)],
    ['posts', codes(postGlobs(one))],
    ['posts named by', codes(placesOf(content))],
    ['no posts', codes([...content.ignore, ...fillGlobs(templates, one, () => [])])],
    ['fences', codes(fences.reads)],
    ['no closing fence', EFFECTS[fences.unclosed]],
    ['an empty block', EFFECTS[fences.empty]],
    ['a block that is no mapping', EFFECTS[fences.notAMapping]],
    ['YAML', yaml.dialect === 'none' ? 'none' : `read by ${yaml.dialect}`],
    ['broken YAML', EFFECTS[yaml.broken]],
    ['a key written twice', EFFECTS[yaml.duplicateKey]],
    ['`Title` for `title`', one.foldsKeyCase ? 'the same' : 'another field'],
    ...datesOf(dates),
    ['a text field that is a number, boolean, date', listEffects(texts, ['number', 'boolean', 'date'])],
    ['a text field that is a list, null, `""`', listEffects(texts, ['list', 'null', 'empty'])],
    ['no title', EFFECTS[one.missingTitle]],
    ['an optional field without a value', EFFECTS[one.emptyField]],
    ['a field that it does not know', EFFECTS[one.unknownField]],
    ['lists', codes(tags.fields)],
    ['`tags: a, b`', tags.fields.length === 0 ? '' : TAG_TEXTS[tags.text]],
    ['an empty list', tags.fields.length === 0 ? '' : EFFECTS[tags.emptyList]],
    ['true or false', codes(flags.fields)],
    ['`yes`, and `"true"`, there', flags.fields.length === 0 ? '' : `${EFFECTS[flags.yes]}; ${EFFECTS[flags.text]}`],
    [
      'addresses',
      addresses.map(({ field, scope, twice }) => `${code(field)} (twice in a ${scope}: ${EFFECTS[twice]})`).join(', '),
    ],
    ['languages and versions', codes(languages)],
    [
      'layouts',
      one.layouts === null
        ? ''
        : `${codes(one.layouts.fields)} from ${codes(fillGlobs(one.layouts.files, one, () => [])) || codes(one.layouts.known)}; one that is not there: ${EFFECTS[one.layouts.missing]}`,
    ],
    [
      'authors',
      one.authors === null
        ? ''
        : `${codes(one.authors.fields)} from ${codes(one.authors.files)}; one that is not there: ${EFFECTS[one.authors.missing]}`,
    ],
    [
      'a picture that is not there',
      one.pictures.length === 0 ? '' : `${codes(one.pictures)}: ${EFFECTS[one.missingPicture]}`,
    ],
    ['fields of the preset', codes(await fieldsOf(one))],
  ]
  return [
    `## ${name}`,
    '',
    `${versions.length > 0 ? `Measured with ${versions.join(', ')}.` : 'Not measured: documented by its makers.'}${docs === null ? '' : ` <${docs}>`}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.filter(([, text]) => text !== '').map(([what, text]) => `| ${what} | ${text} |`),
    '',
  ]
}

function datesOf(dates: Generator['dates']): [string, string][] {
  if (!dates.typed)
    return [['dates', `${codes(dates.fields)}${dates.fields.length === 0 ? '' : ': '}handed on as they are`]]
  return [
    ['dates', `${codes(dates.fields)}, in the forms [below](#dates)`],
    ['other dates', EFFECTS[dates.refused]],
    ['an empty date, and none', `${EFFECTS[dates.empty]}; ${EFFECTS[dates.missing]}`],
    ['a time without an offset', WITHOUT_OFFSET[dates.withoutOffset]],
    ['a date in the future', EFFECTS[dates.future]],
    ['a date in the name of the file', FROM_NAME[dates.fromFileName]],
  ]
}

const WITHOUT_OFFSET: Readonly<Record<Generator['dates']['withoutOffset'], string>> = {
  site: 'in the timezone of the site or the machine',
  utc: 'in UTC',
  'site-where-quoted': 'in UTC, in quotes in the timezone of the site or the machine',
}

const FROM_NAME: Readonly<Record<Generator['dates']['fromFileName'], string>> = {
  no: '',
  'where-missing': 'counts where the field is missing',
  required: 'must be there',
}

function signsOf({ recognise: { files, guesses, keys, packages, gems, doubts } }: Generator): string {
  return [
    codes([...files, ...guesses]) +
      (doubts === undefined ? '' : `, unless ${codes(doubts.files)} leaves ${code(doubts.without)} unsaid`),
    ...keys.map(({ file, key }) => `${code(key)} in ${code(file)}`),
    packages.length === 0 ? '' : `the packages ${codes(packages)}`,
    gems.length === 0 ? '' : `the gems ${codes(gems)}`,
  ]
    .filter((text) => text !== '')
    .join('; ')
}

function listEffects<K extends string>(effects: Readonly<Record<K, Effect>>, keys: readonly K[]): string {
  return keys.map((key) => EFFECTS[effects[key]]).join('; ')
}

async function fieldsOf({ id }: Generator): Promise<string[]> {
  const { properties = {} } = jsonOfZod(await schemaOfPreset(id)) as { properties?: Record<string, unknown> }
  return Object.keys(properties)
}

function codes(texts: readonly string[]): string {
  return texts.map(code).join(' ')
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

function anchor(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** Runs the official suites of YAML, TOML and JSON: `npx tsx scripts/suites/run.ts yaml|toml|json FOLDER`; names each case that passes in silence although a reader stops at it or reads something else. */
import '../late-parts.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Format } from '../../src/post/block.ts'
import { jsonCases } from './json-cases.ts'
import { type PostlintAnswer, readByPostlint } from './read-by-postlint.ts'
import { hugo } from './readers/hugo.ts'
import { jsYaml } from './readers/js-yaml.ts'
import { psych } from './readers/psych.ts'
import type { Answer, Reader } from './readers/reader.ts'
import { textsOf } from './readers/texts-of.ts'
import type { SuiteCase } from './suite-case.ts'
import { tomlCases } from './toml-cases.ts'
import { yamlCases } from './yaml-cases.ts'

const SUITES: Record<Format, (folder: string) => SuiteCase[]> = { yaml: yamlCases, toml: tomlCases, json: jsonCases }
const READERS: readonly Reader[] = [psych, hugo, ...jsYaml]

const [suite, folder] = process.argv.slice(2)
if (suite === undefined || !Object.hasOwn(SUITES, suite) || folder === undefined) {
  console.error('usage: run.ts yaml|toml|json FOLDER')
  process.exitCode = 2
} else run(suite as Format, folder)

interface Silent {
  readonly one: SuiteCase
  readonly own: PostlintAnswer
  readonly why: string
}

function run(format: Format, root: string): void {
  const cases = SUITES[format](root)
  const own = cases.map(readByPostlint)
  const silent = cases.flatMap((one, at): { one: SuiteCase; own: PostlintAnswer }[] => {
    const answer = own[at] as PostlintAnswer
    return answer.problems.length === 0 ? [{ one, own: answer }] : []
  })
  const blocks = silent.map(({ one }) => String(one.block))
  const readers = READERS.filter(({ formats }) => formats.includes(format))
  const answers = readers.map((reader) => reader.read(blocks, format))
  const odd: Silent[] = []
  const said: string[][] = []
  for (const [at, { one, own }] of silent.entries()) {
    const byReader = readers.map((reader, index) => ({ reader, answer: answers[index]?.[at] as Answer }))
    const why = oddityOf(one, own, byReader)
    if (why === null) continue
    odd.push({ one, own, why })
    said.push(byReader.map(({ reader, answer }) => `${reader.name} ${describe(reader, answer, own)}`))
  }
  const count = (wanted: SuiteCase['isValid'], isSilent: boolean): number =>
    cases.filter((one, at) => one.isValid === wanted && (own[at]?.problems.length === 0) === isSilent).length
  console.log(`${format}: ${cases.length} cases`)
  for (const [name, wanted] of [
    ['valid', true],
    ['invalid', false],
    ['open', null],
  ] as const) {
    console.log(`  ${name}: ${count(wanted, false)} reported, ${count(wanted, true)} silent`)
  }
  const parsed = cases.filter((one, at) => one.isValid === false && own[at]?.data !== undefined)
  console.log(`  invalid, and \`parse\` gives data: ${parsed.length}`)
  for (const { id } of parsed) console.log(`    ${id}`)
  console.log(`  silent, though a reader stops or reads otherwise: ${odd.length}`)
  for (const [at, { one, own, why }] of odd.entries()) {
    console.log(`    ${one.id}: ${why}${own.isScanned ? ' [scanner]' : ''}; ${said[at]?.join('; ')}`)
    if (process.env.SHOW_BLOCKS)
      console.log(
        `      ${JSON.stringify(String(one.block).slice(0, 300))}\n      reads ${JSON.stringify(own.data)?.slice(0, 200)}`,
      )
  }
}

function oddityOf(
  one: SuiteCase,
  own: PostlintAnswer,
  answers: readonly { reader: Reader; answer: Answer }[],
): string | null {
  if (one.isValid === false) return 'the suite refuses it'
  if (one.data !== undefined && !isDeepStrictEqual(comparable(one.data), comparable(own.data)))
    return 'other data than in the suite'
  if (answers.some(({ answer }) => !answer.ok)) return 'refused'
  if (answers.some(({ reader, answer }) => !isAlike(reader, answer, own))) return 'read otherwise'
  return null
}

/** Types of YAML 1.2 and 1.1 differ by design; dates stay as written. */
function comparable(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(textsOf(data)).replace(
      /"(\d{4}-\d\d-\d\d)[tT ](\d\d:\d\d:\d\d(?:\.\d+?)?)0*([zZ]|[-+]\d\d:\d\d)?"/g,
      (_, day, time, zone = '') => JSON.stringify(`${day}T${time}${zone}`.toUpperCase()),
    ),
  )
}

function describe(reader: Reader, answer: Answer, own: PostlintAnswer): string {
  if (!answer.ok) return `stops (${answer.message.slice(0, 90)})`
  return isAlike(reader, answer, own) ? 'reads the same' : `reads ${JSON.stringify(answer.data).slice(0, 90)}`
}

/** Hugo says what it made of texts, keys in lower case; only the shape can be compared. */
function isAlike(reader: Reader, answer: Answer, { texts }: PostlintAnswer): boolean {
  if (!answer.ok) return false
  if (reader.name !== 'Hugo') return isDeepStrictEqual(answer.data, texts)
  return shapeOf(answer.data) === shapeOf(texts)
}

function shapeOf(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(shapeOf).join(',')}]`
  if (typeof data !== 'object' || data === null)
    return /[a-z]{3}/.test(String(data)) && !/^(?:true|false|null)$/i.test(String(data)) ? JSON.stringify(data) : 'x'
  // Hugo adds fields of its own.
  const entries = Object.entries(data).filter(
    ([key]) => !/^(?:iscjklanguage|draft|title|date|lastmod|publishdate|type)$/i.test(key),
  )
  return `{${entries
    .map(([key, value]) => `${key.toLowerCase()}:${shapeOf(value)}`)
    .sort()
    .join(',')}}`
}

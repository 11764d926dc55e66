import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

/** Each folder imports only from itself and from folders before it. */
const LADDER = [
  'schemas',
  'src/late',
  'src/values',
  'src/post',
  'src/edit',
  'src/generators',
  'src/rules',
  'src/locales',
  'src/check',
  'src/fix',
  'src/report',
  'src/run',
  'src/lsp',
  'src/cli',
]
const PURE = LADDER.slice(0, LADDER.indexOf('src/run'))

/** Packages that only one room may know, and why. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; why: string }>> = {
  'gray-matter': { rooms: ['src/post/yaml'], why: 'unguarded it runs code, caches and cuts blocks elsewhere' },
  yaml: { rooms: ['src/post/yaml'], why: 'one place knows how a tree is made' },
  'js-yaml': { rooms: ['src/post/yaml', 'src/run'], why: 'data of posts is read in one way' },
  'toml-eslint-parser': { rooms: ['src/post/toml'], why: 'one place knows how a tree is made' },
  'jsonc-parser': { rooms: ['src/post/json', 'src/run'], why: 'one place knows how a tree is made' },
  ajv: { rooms: ['src/check/schema'], why: 'heavy: it is loaded for JSON Schema files alone' },
  'ajv-formats': { rooms: ['src/check/schema'], why: 'it belongs to ajv' },
  chalk: { rooms: ['src/report/paint-with-chalk.ts'], why: 'colours have one home, reporters name roles' },
  'vscode-languageserver/node': { rooms: ['src/lsp'], why: 'heavy: it is loaded by `postlint lsp` alone' },
  'vscode-languageserver-textdocument': { rooms: ['src/lsp'], why: 'the core knows texts, not documents' },
  'd3-scale': { rooms: ['src/report/page'], why: 'charts are drawn for the HTML report alone' },
  commander: { rooms: ['src/cli'], why: 'the core must not know of flags' },
}

const files = ['schemas', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)

/** The imports of a file that are left at run time or in types. */
function importsOf(file: string): string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|import\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? '')
}

function roomOf(file: string): string | undefined {
  return LADDER.find((folder) => file.startsWith(`${folder}/`))
}

it('imports only downwards: schemas, late, values, post, edit, rules, locales, check, fix, report, run, lsp, cli', () => {
  const broken = files.flatMap((file) => {
    const room = roomOf(file)
    if (room === undefined) return []
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative('.', join(dirname(file), name)))
      .filter((target) => LADDER.indexOf(roomOf(target) ?? 'src/cli') > LADDER.indexOf(room))
      .map((target) => `${file} imports ${target}: ${room} comes before ${roomOf(target)}, so it must not know of it`)
  })
  expect(broken).toEqual([])
})

it('keeps files, processes and clocks out of the folders up to report', () => {
  const broken = files
    .filter((file) => PURE.includes(roomOf(file) ?? ''))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      const reached = [/\bDate\.now\b|\bnew Date\b(?!\((?!\)))/, /\bprocess\./, /\bconsole\./].filter((pattern) =>
        pattern.test(text),
      )
      const modules = importsOf(file).filter((name) => name.startsWith('node:'))
      return [...reached, ...modules].map((what) => `${file} reaches ${what}: it must be a function of its arguments`)
    })
  expect(broken).toEqual([])
})

it('keeps each package in its room', () => {
  const broken = files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const room = Object.hasOwn(ROOMS, name) ? ROOMS[name] : undefined
      if (room === undefined || room.rooms.some((one) => file.startsWith(one))) return []
      return `${file} imports ${name}, which lives in ${room.rooms.join(', ')}: ${room.why}`
    }),
  )
  expect(broken).toEqual([])
})

it('has no file over 250 lines', () => {
  const long = files
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 250)
  expect(long).toEqual([])
})

it('gives each exported type a name of its own, and none that TypeScript has', () => {
  const own = [
    'Exclude',
    'Extract',
    'NonNullable',
    'Omit',
    'Parameters',
    'Partial',
    'Pick',
    'Readonly',
    'Record',
    'Required',
  ]
  const places = new Map<string, string[]>(own.map((name) => [name, ['TypeScript']]))
  for (const file of files) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^export (?:interface|type|class|enum) (\w+)/gm)) {
      places.set(name, [...(places.get(name) ?? []), file])
    }
  }
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([])
})

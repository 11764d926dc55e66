import type { Generator } from '../../schemas/generator.ts'
import { configValuesAt, type FoundValue } from './config-values-at.ts'
import { escapeMarks } from './escape-marks.ts'
import { globsOfPattern } from './globs-of-pattern.ts'
import { plainPath } from './plain-path.ts'

type Content = Generator['content']
type Kind = Content['kinds'][number]
type Place = Content['settings'][number]['from'][number]

/** One kind of page of a site, with its configuration filled in; globs are relative to the root of the site. */
export interface PlannedKind {
  readonly name: string
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  /** What the configuration keeps out of the site. */
  readonly excluded: readonly string[]
  readonly frontMatter: 'required' | 'optional'
}

/** The parsed files of a site's configuration that a glob names. */
export type ReadConfig = (glob: string) => readonly unknown[]

/** Texts by the name of their mark. */
type Values = ReadonlyMap<string, readonly string[]>

// The longest list of excluded files on 40 sites has 30.
const MOST_VALUES = 200

const MARK = /:([a-z][A-Za-z]*)/g

/** Fills the kinds of page of a generator in with what the site's own configuration says. Without any, `() => []`. */
export function planKinds(generator: Generator, readConfig: ReadConfig): PlannedKind[] {
  const { content, foldsKeyCase, frontMatter } = generator
  const find = finderIn(readConfig, foldsKeyCase)
  const settings = readSettings(generator, find)
  const kinds: PlannedKind[] = []
  for (const kind of content.kinds) {
    for (const values of valuesOfKind(kind, settings, find, foldsKeyCase)) {
      for (const name of fill([kind.name], values)) {
        // Of several values that a name may have, each is a kind of its own.
        const own = kind.name.includes(':') ? narrow(kind.name, name, values) : values
        const files = fill(kind.files, own).map((glob) => withExtensions(glob, content.extensions))
        if (files.length === 0) continue
        const ignore = [...content.ignore, ...fill(kind.ignore ?? [], values)]
        const excluded = fill(kind.excluded ?? [], values)
        kinds.push({ name: nameOf(name), files, ignore, excluded, frontMatter: kind.frontMatter ?? frontMatter })
      }
    }
  }
  return kinds
}

/** Globs with the settings of a site's own configuration for their marks; one whose setting is not there is left out. */
export function fillGlobs(globs: readonly string[], generator: Generator, readConfig: ReadConfig): string[] {
  if (!globs.some((glob) => glob.startsWith(':'))) return [...globs]
  const settings = [...readSettings(generator, finderIn(readConfig, generator.foldsKeyCase))]
  const values = new Map(settings.map(([name, texts]) => [name, texts.map(escapeMarks)]))
  return [...new Set(fill(globs, values).map(plainPath))]
}

/** Each file is read once. */
function finderIn(readConfig: ReadConfig, foldsKeyCase: boolean): (place: Place) => FoundValue[] {
  const read = new Map<string, readonly unknown[]>()
  return ({ file, path }) => {
    const trees = read.get(file) ?? readConfig(file)
    read.set(file, trees)
    return trees.flatMap((tree) => configValuesAt(tree, path, foldsKeyCase))
  }
}

function readSettings({ content }: Generator, find: (place: Place) => FoundValue[]): Values {
  return new Map(content.settings.map((one) => [one.name, readSetting(one, find)]))
}

function readSetting(setting: Content['settings'][number], find: (place: Place) => FoundValue[]): readonly string[] {
  const { from, default: fallback, pattern } = setting
  const values = from.flatMap(find).map(({ value }) => value)
  const texts = values.filter((value) => typeof value === 'string').slice(0, MOST_VALUES)
  if (pattern !== undefined) return texts.flatMap((text) => globsOfPattern(text, pattern))
  if (texts.length > 0) return texts
  return values.includes(false) || fallback === null ? [] : [fallback]
}

/** The values that each declaration of a kind gives its marks; those of the settings alone where nothing declares it. */
function valuesOfKind(
  { declared }: Kind,
  settings: Values,
  find: (place: Place) => FoundValue[],
  foldsKeyCase: boolean,
): Values[] {
  if (declared === undefined) return [settings]
  const { from, values, where } = declared
  const textsAt = (value: unknown, path: string): string[] =>
    [path, `${path}.*`]
      .flatMap((one) => configValuesAt(value, one, foldsKeyCase).map((found) => found.value))
      .filter((one) => typeof one === 'string')
  return from
    .flatMap(find)
    .slice(0, MOST_VALUES)
    .flatMap(({ value, key }) => {
      if (value === false) return []
      if (where !== undefined && !textsAt(value, where.path).some((text) => text.startsWith(where.starts))) return []
      const own = Object.entries(values).map(([name, { path, default: fallback }]): [string, string[]] => {
        const texts = textsAt(value, path)
        return [name, texts.length > 0 || fallback === null ? texts : [fallback]]
      })
      return [new Map([...settings, ['key', key === null ? [] : [key]], ...own])]
    })
}

/** Globs with their marks filled in: once for each value of a mark, not at all where it has none. */
function fill(globs: readonly string[], values: Values): string[] {
  return globs.flatMap((glob) => {
    let filled = [glob]
    for (const [mark, name = ''] of glob.matchAll(MARK)) {
      const texts = values.get(name) ?? []
      filled = filled.flatMap((one) => texts.map((text) => one.replace(mark, () => trimSlashes(text))))
    }
    return filled
  })
}

function narrow(template: string, name: string, values: Values): Values {
  const mark = template.slice(1)
  return values.has(mark) ? new Map([...values, [mark, [name]]]) : values
}

function trimSlashes(text: string): string {
  return text.replace(/\/{1,64}$/, '') || '.'
}

function withExtensions(glob: string, extensions: readonly string[]): string {
  if (glob !== '**' && !glob.endsWith('/**')) return glob
  const [only = '', ...others] = extensions.map((extension) => extension.slice(1))
  return `${glob}/${others.length === 0 ? `*.${only}` : `*.{${[only, ...others].join(',')}}`}`
}

/** The last folder of a path, without the marks of a generator. */
function nameOf(path: string): string {
  const folder = path.split('/').findLast((part) => part !== '' && part !== '.' && part !== '..')
  return folder?.replace(/^[_.]+/, '') || 'pages'
}

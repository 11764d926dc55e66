import { countNoun } from '../../locales/translate.ts'
import type { NewCollection } from './config-text.ts'
import { onOneLine } from './on-one-line.ts'
import type { TakenFile } from './take-astro-schemas.ts'
import { quoteText } from './zod-text.ts'

/** The import of the collections that a file of the site exports; `at` is its place among such files. */
export function importText({ path }: TakenFile, at: number): string {
  return `import { collections${at === 0 ? '' : ` as ${variableOf(at)}`} } from ${quoteText(`./${path}`)}\n`
}

function variableOf(at: number): string {
  return at === 0 ? 'collections' : `collections${at + 1}`
}

/** What makes collections of them, and how many posts each takes. */
export function takenText(
  { path, folder, collections: own }: TakenFile,
  at: number,
  all: readonly NewCollection[],
): string {
  const used = all.filter(({ name }) => own.includes(name))
  const counts = used.map(({ name, posts }) => `${name} ${countNoun(posts ?? 0, 'post')}`).join(', ')
  const prefix = folder === '' ? '' : `${folder.replaceAll('/', '-')}-`
  const empty = own.filter((name) => used.every((one) => one.name !== name)).map((name) => name.slice(prefix.length))
  const options = [
    ...(folder === '' ? [] : [`folder: ${quoteText(folder)}`]),
    ...(empty.length === 0 ? [] : [`without: [${empty.map(quoteText).join(', ')}]`]),
  ]
  const given = options.length === 0 ? '' : `, { ${options.join(', ')} }`
  const without = empty.length === 0 ? '' : '\n    // Those left out have no post yet.'
  return `    // The schemas and places of ${onOneLine(path)}, as they are there: ${onOneLine(counts)}.${without}
    ...astroCollections(${variableOf(at)}${given}),
`
}

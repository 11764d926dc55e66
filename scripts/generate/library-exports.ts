import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillParts } from './fill-parts.ts'

const INDEX = 'src/library/index.ts'

interface Exported {
  readonly name: string
  readonly isType: boolean
  readonly summary: string
}

/** `docs/library.md` with all that `import 'postlint'` gives, as its files describe it. */
export function libraryExports(): [path: string, text: string] {
  const all = exportsOf(INDEX).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const table = (some: readonly Exported[]): string =>
    ['| name | is |', '| --- | --- |', ...some.map(({ name, summary }) => `| \`${name}\` | ${summary} |`)].join('\n')
  return fillParts('docs/library.md', {
    values: table(all.filter(({ isType }) => !isType)),
    types: table(all.filter(({ isType }) => isType)),
  })
}

function exportsOf(file: string): Exported[] {
  const text = readFileSync(file, 'utf8')
  const found: Exported[] = []
  for (const [, only, names, star, from = ''] of text.matchAll(
    /^export (type )?(?:\{([^}]*)\}|(\*)) from '([^']+)'/gm,
  )) {
    const target = from.startsWith('.') ? join(file, '..', from) : null
    if (star !== undefined && target !== null) found.push(...exportsOf(target))
    for (const part of (names ?? '').split(',')) {
      const name = part.trim().replace(/^type /, '')
      if (name === '') continue
      const isType = only !== undefined || part.trim().startsWith('type ')
      const summary = target === null ? 'The zod that postlint is made with.' : summaryOf(name, target)
      if (summary === '') throw new Error(`${from} says nothing of ${name}, which the library exports`)
      found.push({ name, isType, summary })
    }
  }
  return found
}

/** The first sentence of what stands above a declaration; where it is handed on, of where it comes from. */
function summaryOf(name: string, file: string): string {
  const text = readFileSync(file, 'utf8')
  const at = new RegExp(`^export (?:declare |async )?(?:function\\*?|const|interface|type|class) ${name}\\b`, 'm').exec(
    text,
  )
  if (at === null) {
    const from = new RegExp(`^export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`, 'm').exec(text)?.[1]
    return from === undefined ? '' : summaryOf(name, join(file, '..', from))
  }
  const comment =
    /(?:^|\n)\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:\/\/[^\n]*\n)?$/.exec(text.slice(0, at.index))?.[1] ?? ''
  const line = comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return (/^.*?\.(?= [A-Z`]|$)/.exec(line)?.[0] ?? line).replaceAll('|', '\\|')
}

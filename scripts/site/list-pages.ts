import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PageLink {
  readonly text: string
  readonly link: string
}

export interface PageGroup {
  readonly text: string
  readonly items: readonly PageLink[]
}

/** The order in which somebody meets them; what is not named here comes last. */
const ORDER = [
  'index',
  'commands',
  'playground',
  'configuration',
  'presets',
  'generators',
  'formats',
  'ci',
  'security',
  'editors',
  'agents',
  'library',
  'plugins',
]

/** The first heading of a page, `rules/index` for `docs/rules/index.md`. */
export function nameOfPage(docs: string, page: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(docs, `${page}.md`), 'utf8'))?.[1] ?? page
}

/** The pages of the folder itself. */
export function sectionsOf(docs: string): PageGroup[] {
  const rank = (page: string): number => (ORDER.includes(page) ? ORDER.indexOf(page) : ORDER.length)
  const pages = pagesIn(docs).sort((a, b) => rank(a) - rank(b))
  return [
    {
      text: 'Guide',
      items: pages.map((page) => ({ text: nameOfPage(docs, page), link: `/${page === 'index' ? '' : page}` })),
    },
  ]
}

/** The pages of rules, by their groups, in the order of the overview. */
export function rulesByGroup(docs: string): PageGroup[] {
  const groups = new Map<string, PageLink[]>()
  const overview = readFileSync(join(docs, 'rules/index.md'), 'utf8')
  for (const [, group = '', id = ''] of overview.matchAll(/^\| (\w+) \| \[`([\w-]+)`\]/gm)) {
    const items = groups.get(group) ?? []
    items.push({ text: id, link: `/rules/${id}` })
    groups.set(group, items)
  }
  const first = { text: nameOfPage(docs, 'rules/index'), items: [{ text: 'All rules', link: '/rules/' }] }
  const rest = [...groups].map(([group, items]) => ({ text: `${group[0]?.toUpperCase()}${group.slice(1)}`, items }))
  return [first, ...rest]
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith('.md') ? [entry.name.slice(0, -3)] : [],
  )
}

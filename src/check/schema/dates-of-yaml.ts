import type { Data } from '../../post/reading.ts'
import type { Node, Tree } from '../../post/tree.ts'
import { readsAsDate } from '../../post/yaml/reads-as-date.ts'

/** The data as js-yaml gives it: plain texts in its form of a date are Date objects at any depth, quoted ones are not. */
export function datesOfYaml(data: Data, tree: () => Tree): Data {
  if (!holdsDate(data)) return data
  const { root } = tree()
  return root === null ? data : (withDates(data, root) as Data)
}

function holdsDate(value: unknown): boolean {
  if (typeof value === 'string') return readsAsDate(value)
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (holdsDate((value as Readonly<Record<string, unknown>>)[key])) return true
  return false
}

function withDates(value: unknown, node: Node): unknown {
  if (typeof value === 'string') {
    return node.kind === 'scalar' && node.style === 'plain' && readsAsDate(value) ? dateOf(value) : value
  }
  if (Array.isArray(value)) {
    return node.kind !== 'list' ? value : value.map((item, at) => withDates(item, node.items[at] ?? node))
  }
  if (typeof value !== 'object' || value === null || node.kind !== 'map') return value
  const nodes = new Map(node.entries.map(({ key, value: inner }) => [key.text, inner]))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withDates(inner, nodes.get(key) ?? node)]),
  )
}

const PARTS = /^(\d+)-(\d+)-(\d+)(?:[Tt \t]+(\d+):(\d+):(\d+)(?:\.(\d*))?[ \t]*(?:Z|([-+])(\d{1,2}):?(\d{2})?)?)?$/

/** As js-yaml 4 does: what has no offset is in UTC, and a day that cannot be runs over. */
function dateOf(text: string): Date {
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = '0', minutes = '0'] =
    PARTS.exec(text) ?? []
  const milliseconds = Number(`${fraction}000`.slice(0, 3))
  const [h, m, s] = [hour, minute, second].map((part) => Number(part ?? 0)) as [number, number, number]
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), h, m, s, milliseconds)
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(local - (sign === '-' ? -offset : offset))
}

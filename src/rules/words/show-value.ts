/** Turns a value of a post into its kind and a short text in which people recognise it. */

export type ValueKind = 'nothing' | 'text' | 'number' | 'boolean' | 'date' | 'list' | 'group'

export interface ShownValue {
  readonly kind: ValueKind
  readonly text: string
}

// In UTF-16 code units and items: more than any message shows, little enough for hostile values.
const MOST_UNITS = 500
const MOST_ITEMS = 20

/** `written` is the text of a scalar as it stands in the block, where that says more than the value (`012`). */
export function showValue(value: unknown, written?: string): ShownValue {
  if (value === null || value === undefined) return { kind: 'nothing', text: written ?? '' }
  if (Array.isArray(value)) return { kind: 'list', text: `[${joinSome(value.map(showInside))}]` }
  if (typeof value === 'object') return { kind: 'group', text: `{${joinSome(Object.keys(value))}}` }
  const text = (written ?? String(value)).slice(0, MOST_UNITS)
  if (typeof value === 'boolean') return { kind: 'boolean', text }
  return { kind: typeof value === 'number' || typeof value === 'bigint' ? 'number' : 'text', text }
}

function joinSome(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_ITEMS).map((text) => text.slice(0, MOST_UNITS))
  return [...shown, ...(texts.length > MOST_ITEMS ? ['…'] : [])].join(', ')
}

function showInside(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return Array.isArray(value) ? '[…]' : '{…}'
}

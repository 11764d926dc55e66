import type { FieldKind } from '../../rules/context.ts'

/** What values must be. */
export interface TypeWords {
  readonly types: Readonly<Record<string, string>>
  readonly url: string
  /** Where nothing may stand. */
  readonly never: string
  /** Where a type has no word. */
  readonly other: string
  readonly must: string
}

/** What a value must be, as a clause. */
export function mustBe(words: TypeWords, expected: string, kind: FieldKind | null): string {
  const types = expected.split('|')
  if (types.every((type) => type === 'undefined' || type === 'never')) return words.never
  const named = new Set(types.map((type) => wordFor(words, type, kind)))
  return named.has(undefined) ? words.other : `${words.must}${spaced([...named].join('或'))}`
}

/** A space between Chinese and code. */
function spaced(text: string): string {
  return text.startsWith('`') ? ` ${text}` : text
}

function wordFor({ types, url }: TypeWords, type: string, kind: FieldKind | null): string | undefined {
  if (type === 'string' && kind === 'date') return types.date
  if (type === 'string' && kind === 'url') return url
  return Object.hasOwn(types, type) ? types[type] : undefined
}

import type { FieldKind } from '../../../rules/context.ts'
import type { ShownValue } from '../../../rules/words/show-value.ts'
import { quoteValue } from '../../../values/characters/quote-value.ts'
import { mustBe as mustBeOf } from '../../zh/must-be.ts'

/** Turns a shown value into the words of a message: what it is, and how it reads. */
export function describeValue({ kind, text }: ShownValue): string {
  switch (kind) {
    case 'nothing':
      return '空值'
    case 'text':
      return `文字 ${quoteValue(text)}`
    case 'number':
      return `數字 ${quoteValue(text)}`
    case 'boolean':
      return `布林值 ${quoteValue(text)}`
    case 'date':
      return `日期 ${quoteValue(text)}`
    case 'list':
      return `清單 ${quoteValue(text)}`
    case 'group':
      return `一組欄位 ${quoteValue(text)}`
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '數字',
  nan: '數字',
  int: '整數',
  integer: '整數',
  bigint: '整數',
  boolean: '`true` 或 `false`',
  date: '日期',
  array: '清單',
  tuple: '清單',
  set: '清單',
  object: '一組欄位',
  record: '一組欄位',
  map: '一組欄位',
  null: '空值',
}

/** What a value must be, as a clause: `必須是文字或清單`, `不應該出現`. */
export function mustBe(expected: string, kind: FieldKind | null = null): string {
  return mustBeOf(
    { types: TYPES, url: '網址', never: '不應該出現', other: '必須是另一種型別的值', must: '必須是' },
    expected,
    kind,
  )
}

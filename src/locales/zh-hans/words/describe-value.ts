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
      return `文本 ${quoteValue(text)}`
    case 'number':
      return `数字 ${quoteValue(text)}`
    case 'boolean':
      return `布尔值 ${quoteValue(text)}`
    case 'date':
      return `日期 ${quoteValue(text)}`
    case 'list':
      return `列表 ${quoteValue(text)}`
    case 'group':
      return `一组字段 ${quoteValue(text)}`
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  nan: '数字',
  int: '整数',
  integer: '整数',
  bigint: '整数',
  boolean: '`true` 或 `false`',
  date: '日期',
  array: '列表',
  tuple: '列表',
  set: '列表',
  object: '一组字段',
  record: '一组字段',
  map: '一组字段',
  null: '空值',
}

/** What a value must be, as a clause: `必须是文本或列表`, `不应该出现`. */
export function mustBe(expected: string, kind: FieldKind | null = null): string {
  return mustBeOf(
    { types: TYPES, url: '网址', never: '不应该出现', other: '必须是另一种类型的值', must: '必须是' },
    expected,
    kind,
  )
}

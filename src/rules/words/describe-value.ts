/** Turns a shown value into the words of a message: what it is, and how it reads. */
import { quoteValue } from '../../values/characters/quote-value.ts'
import type { ShownValue } from './show-value.ts'

export function describeValue({ kind, text }: ShownValue): string {
  switch (kind) {
    case 'nothing':
      return 'empty'
    case 'text':
      return `the text ${quoteValue(text)}`
    case 'number':
      return `the number ${quoteValue(text)}`
    case 'boolean':
      return `the yes-or-no value ${quoteValue(text)}`
    case 'date':
      return `the date ${quoteValue(text)}`
    case 'list':
      return `a list: ${quoteValue(text)}`
    case 'group':
      return `a group of fields: ${quoteValue(text)}`
  }
}

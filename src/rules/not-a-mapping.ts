import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

const FOUND = {
  text: 'only text',
  list: 'only a list',
  number: 'only a number',
  boolean: 'only `true` or `false`',
} as const

/** Front matter that is a single value instead of fields. */
export const notAMapping = defineRule({
  id: 'not-a-mapping',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'The front matter is a text, a list or a number instead of fields.',
  why: 'Without fields there is no title and no date: Jekyll drops the block and publishes the rest, Hugo stops.',
  messages: {
    single: ({ found, line }: { found: keyof typeof FOUND; line: string }) => ({
      what: `the front matter holds no fields, ${FOUND[found]}: ${quoteValue(line, 40)}`,
      how: 'Write each field on a line of its own, as `name: value`.',
    }),
  },
  titles: {},
  examples: [{ bad: '---\nA walk along the river\n---\n' }, { bad: '---\n- 河边\n- 散步\n---\n' }],
  explain: ({ found, span }, { source }) => ({
    message: 'single',
    values: { found, line: source.text.slice(span.start, span.end) },
    place: { span },
  }),
})

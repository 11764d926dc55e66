import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** Front matter in a language that is not read. */
export const unsupportedFrontMatter = defineRule({
  id: 'unsupported-front-matter',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'The front matter is in a language that is not YAML, TOML or JSON.',
  why: 'What follows `---` on the opening line names the language; with an unknown one the fields are lost or the build stops.',
  messages: {
    unsupported: ({ language }: { language: string }) => ({
      what: `the opening line asks for the language ${quoteValue(language)}, so the fields could not be read`,
      how: 'Leave only `---` on the opening line, and write the fields as YAML.',
    }),
  },
  titles: {},
  examples: [{ bad: '---xml\n<title>A walk</title>\n---\n' }],
  explain: ({ language, span }) => ({ message: 'unsupported', values: { language }, place: { span } }),
})

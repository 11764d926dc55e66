import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** Front matter that is a program. */
export const executableFrontMatter = defineRule({
  id: 'executable-front-matter',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'The front matter is code that some generators would run.',
  why: 'gray-matter runs such a block while it reads the post, with all the rights of whoever builds the site; the other generators do not read it at all.',
  messages: {
    executable: ({ language }: { language: string }) => ({
      what: `the front matter is code in ${quoteValue(language)}, which was not run`,
      how: 'Write the fields as YAML between two lines `---`.',
    }),
  },
  titles: {},
  examples: [{ bad: '---js\n{ title: "A walk" }\n---\n' }],
  explain: ({ language, span }) => ({ message: 'executable', values: { language }, place: { span } }),
})

import { defineRule } from './rule.ts'

/** A file that has no front matter at all. */
export const missingFrontMatter = defineRule({
  id: 'missing-front-matter',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'The file does not start with front matter.',
  why: 'Generators copy a file without front matter as it is: it gets no layout, no title and no date, and appears in no list.',
  messages: {
    missing: () => ({
      what: 'no front matter: the first line is not `---`',
      how: 'Start the file with a line `---`, the fields of the post, and a closing line `---`.',
    }),
  },
  titles: {},
  examples: [{ bad: '# A walk\n\nAlong the river.\n' }],
  explain: (issue) => ({ message: 'missing', values: {}, place: { span: issue.span } }),
})

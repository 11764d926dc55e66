import { defineRule } from './rule.ts'

/** Front matter without any field. */
export const emptyFrontMatter = defineRule({
  id: 'empty-front-matter',
  group: 'fence',
  level: 'error',
  fixes: [],
  summary: 'There is front matter, but no field is in it.',
  why: 'The post has no title and no date; Hexo even shows the two lines `---` as text, and Hugo refuses a block that holds only `null`.',
  messages: {
    empty: () => ({
      what: 'the front matter holds no field',
      how: 'Write the fields of the post between the opening and the closing line, each as `name: value`.',
    }),
  },
  titles: {},
  examples: [
    { bad: '---\n---\n\nAlong the river.\n' },
    { bad: '---\n# title: 河边散步\n---\n', note: 'A comment is no field.' },
  ],
  explain: ({ span }, { collection: { generator, portable, fields } }) => {
    // Which fields are missing is then all that there is to say.
    if (!portable && generator.fences.empty === 'nothing') return null
    const replaces = fields.map(({ name }) => ({ rule: 'missing-field', path: [name] }))
    return { message: 'empty', values: {}, place: { span }, replaces }
  },
})

import { quoteValue } from '../values/characters/quote-value.ts'
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
    missing: ({ line, mark }: { line: string; mark: string }) => ({
      what: `no front matter: the first line is ${line === '' ? 'empty' : quoteValue(line, 40)}, not \`${mark}\``,
      how: startWith(mark),
    }),
    thematicBreak: () => ({
      what: 'no front matter: no field follows the first line `---`, and no closing line',
      how: 'Write the fields of the post under the first line, and close them with another line `---`.',
    }),
    empty: ({ mark }: { mark: string }) => ({ what: 'no front matter: the file is empty', how: startWith(mark) }),
  },
  titles: {},
  examples: [{ bad: '# A walk\n\nAlong the river.\n' }],
  explain: ({ span }, { source: { text }, collection: { generator, portable } }) => {
    const place = { span }
    // The first that the generator reads is the one that its users write.
    const mark = portable || generator.fences.reads[0] !== '+++' ? '---' : '+++'
    if (text.trim() === '') return { message: 'empty', values: { mark }, place }
    const line = text.slice(span.start, span.end)
    if (/^---[ \t]*$/.test(line)) return { message: 'thematicBreak', values: {}, place }
    return { message: 'missing', values: { line: line.trim(), mark }, place }
  },
})

function startWith(mark: string): string {
  return `Start the file with a line \`${mark}\`, the fields of the post, and a closing line \`${mark}\`.`
}

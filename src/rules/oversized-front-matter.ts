import { defineRule } from './rule.ts'

/** Front matter, or a file, larger or deeper than any post needs. */
export const oversizedFrontMatter = defineRule({
  id: 'oversized-front-matter',
  group: 'file',
  level: 'error',
  fixes: [],
  summary: 'The front matter or the file is too large or nested too deeply to be read.',
  why: 'No post needs so much; such a block can stop a generator for minutes, or shows that the closing line stands in the wrong place.',
  messages: {
    block: ({ kib }: { kib: number }) => ({
      what: `the front matter is longer than ${kib} KiB`,
      how: 'Move the text to the body; if the front matter is short, its closing line `---` is missing or stands too far down.',
    }),
    nesting: ({ levels }: { levels: number }) => ({
      what: `the front matter is nested more than ${levels} levels deep, or its aliases repeat one another without end`,
      how: 'Write the fields as text and simple lists.',
    }),
    file: ({ mib }: { mib: number }) => ({
      what: `the file is larger than ${mib} MiB, so it was not read`,
      how: 'Split the file, or exclude it if it is no post.',
    }),
  },
  titles: {},
  examples: [
    { bad: `---\ntitle: ${'['.repeat(17)}A walk${']'.repeat(17)}\n---\n`, note: 'Seventeen lists in one another.' },
  ],
  explain: ({ what, limit, span }) => {
    const place = { span }
    if (what === 'nesting') return { message: 'nesting', values: { levels: limit }, place }
    if (what === 'file') return { message: 'file', values: { mib: limit / 2 ** 20 }, place }
    return { message: 'block', values: { kib: limit / 2 ** 10 }, place }
  },
})

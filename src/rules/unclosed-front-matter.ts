import { defineRule } from './rule.ts'

/** Front matter whose closing line is missing. */
export const unclosedFrontMatter = defineRule({
  id: 'unclosed-front-matter',
  group: 'fence',
  level: 'error',
  fixes: ['unsafe', 'manual'],
  summary: 'The front matter is opened but never closed.',
  why: 'Jekyll and Astro then show the fields as text of the post, Hugo stops, and gray-matter takes the whole post for fields.',
  messages: {
    line: ({ mark }: { mark: string }) => ({
      what: `the front matter that \`${mark}\` opens is never closed`,
      how: `Add a line \`${mark}\` after the last field.`,
    }),
    glued: ({ mark }: { mark: string }) => ({
      what: `the closing line \`${mark}\` stands behind a value instead of on a line of its own`,
      how: `Start a new line before \`${mark}\`.`,
    }),
    brace: () => ({
      what: 'the front matter that `{` opens is never closed',
      how: 'Add the missing `}` after the last field.',
    }),
  },
  titles: {
    close: ({ mark }: { mark: string }) => `Add a line ${mark} after the last field`,
    part: ({ mark }: { mark: string }) => `Start a new line before ${mark}`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk\ntags: [rivers]\n\nAlong the river.\n',
      fixed: '---\ntitle: A walk\ntags: [rivers]\n---\n\nAlong the river.\n',
      unsafe: true,
    },
    { bad: '---\ntitle: 河边散步\n', fixed: '---\ntitle: 河边散步\n---\n', unsafe: true },
    {
      bad: '---\ntitle: A walk\ndraft: false---\nText.\n',
      fixed: '---\ntitle: A walk\ndraft: false\n---\nText.\n',
      unsafe: true,
    },
  ],
  explain: ({ span, insertAt, eol, glued = false, unsure = false }, { source: { text } }) => {
    const place = { span }
    if (text.startsWith('{', span.start)) return { message: 'brace', values: {}, place }
    // `---toml` is closed by `---`, too.
    const mark = text.slice(span.start, span.start + 3)
    const values = { mark }
    if (insertAt === null) return { message: 'line', values, place }
    if (glued) {
      const change = { kind: 'text', span: { start: insertAt, end: insertAt }, text: eol, fields: 'any' } as const
      return {
        message: 'glued',
        values,
        place,
        fixes: [{ title: 'part', values, safety: 'unsafe', changes: [change] }],
      }
    }
    const isLineStart = insertAt === 0 || text.charAt(insertAt - 1) === '\n'
    const line = `${isLineStart ? '' : eol}${mark}${eol}`
    const change = { kind: 'text', span: { start: insertAt, end: insertAt }, text: line, fields: 'any' } as const
    // With what may be fields below, the author knows where they end.
    const safety = unsure ? 'manual' : 'unsafe'
    return { message: 'line', values, place, fixes: [{ title: 'close', values, safety, changes: [change] }] }
  },
})

import { valuesAt } from '../post/values-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'
import { orNames } from './words/list-names.ts'

/** A picture or file that a field names by a local path and that is not there. */
export const missingFile = defineRule({
  id: 'missing-file',
  group: 'site',
  level: 'warning',
  fixes: ['manual'],
  summary: 'A field names a picture or file that is not in the site.',
  why: 'Pages, previews and feeds show a broken picture, or a link that leads nowhere.',
  messages: {
    missing: ({ field, file, near }: { field: string; file: string; near: readonly string[] }) => ({
      what: `\`${field}\` names ${quoteValue(file, LONGEST)}, which is not there`,
      how:
        near.length === 0
          ? 'Add the file, or correct its path.'
          : `Did you mean ${orNames(near, LONGEST)}? Else add the file.`,
    }),
  },
  titles: { take: ({ value }: { value: string }) => `Change it to ${quoteValue(value, LONGEST)}` },
  examples: [
    {
      bad: '---\ntitle: A walk\nimage: /images/rivr.jpg\n---\n',
      path: '_posts/2023-10-28-walk.md',
      generator: 'jekyll',
      site: { 'images/river.jpg': '' },
    },
    {
      bad: '---\ntitle: 河边散步\nimages: [River.jpg]\n---\n',
      note: 'Upper and lower case differ on the machine that serves the site.',
      path: 'content/posts/walk/index.md',
      generator: 'hugo',
      site: { 'content/posts/walk/index.md': '', 'content/posts/walk/river.jpg': '' },
    },
  ],
  concerns: ({ name }, { collection: { generator } }) =>
    generator.pictures.some((field) => field === name || field.startsWith(`${name}.`)),
  *check(post, { collection: { generator, site } }) {
    const level = generator.missingPicture === 'stops-build' ? 'error' : 'warning'
    for (const field of generator.pictures) {
      for (const { path, value } of valuesAt(post.data, field)) {
        const missing = typeof value === 'string' ? site.missingFile(value, post.path) : null
        if (missing === null) continue
        const { near } = missing
        yield {
          message: 'missing',
          values: { field: path.join('.'), file: String(value).trim(), near },
          place: { path },
          level,
          fixes: near.map((one) => ({
            title: 'take' as const,
            kind: `take ${one}`,
            values: { value: one },
            safety: 'manual' as const,
            changes: [{ kind: 'set' as const, path, value: one, plain: true }],
          })),
        }
      }
    }
  },
})

// Paths are longer than values and useless when cut.
const LONGEST = 160

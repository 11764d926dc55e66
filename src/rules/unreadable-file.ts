import type { UnreadableReason } from '../post/issue.ts'
import { defineRule } from './rule.ts'

/** A file that could not be opened or read as a post. */
export const unreadableFile = defineRule({
  id: 'unreadable-file',
  group: 'file',
  level: 'error',
  fixes: [],
  summary: 'The file could not be opened or read.',
  why: 'A post that nobody could read was not checked, and that must not look like "fine".',
  messages: {
    missing: () => ({
      what: 'the file is not there any more',
      how: 'Check the name, or run postlint again if the file was just moved.',
    }),
    unreadable: ({ detail }: { detail: string }) => ({
      what: `the file could not be read${detail === '' ? '' : `: ${detail}`}`,
      how: 'Check that the file exists and that you may read it.',
    }),
    notAFile: () => ({
      what: 'this is not a regular file but a folder, a pipe or a device',
      how: 'Keep only files under the names of posts, or exclude this one.',
    }),
    link: () => ({
      what: 'this is a symbolic link that leads out of the folder, or nowhere',
      how: 'Put the post itself here: a link could lead to any file of this computer.',
    }),
    name: () => ({
      what: 'the name of the file is not UTF-8, so the file cannot be opened by its name',
      how: 'Rename the file.',
    }),
  },
  titles: {},
  examples: [],
  explain: ({ reason, detail }) => {
    const place = { path: [], part: 'fence' } as const
    const message = MESSAGES[reason]
    if (message === 'unreadable') return { message, values: { detail: detail ?? '' }, place }
    return { message, values: {}, place }
  },
})

const MESSAGES = {
  missing: 'missing',
  unreadable: 'unreadable',
  'not-a-file': 'notAFile',
  link: 'link',
  'name-not-utf-8': 'name',
} as const satisfies Record<UnreadableReason, string>

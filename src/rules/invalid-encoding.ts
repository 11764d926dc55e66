import { defineRule } from './rule.ts'

/** A file whose bytes are not UTF-8 text. */
export const invalidEncoding = defineRule({
  id: 'invalid-encoding',
  group: 'file',
  level: 'error',
  fixes: [],
  summary: 'The file is not UTF-8 text.',
  why: 'Generators read posts as UTF-8: other bytes stop the build, or reach readers as broken characters.',
  messages: {
    notUtf8: ({ byte }: { byte: number | null }) => ({
      what: `the file is not UTF-8${byte === null ? '' : `: byte ${byte + 1} of the file belongs to no character`}`,
      how: 'Save the file as UTF-8; if it was written in another encoding (GBK, Big5, Latin-1), convert it from that one.',
    }),
    utf16: () => ({
      what: 'the file is UTF-16, not UTF-8',
      how: 'Save the file as UTF-8.',
    }),
    nul: () => ({
      what: 'the file holds a NUL byte, which no text has',
      how: 'Remove the NUL byte; if the file holds many, it is UTF-16 or no text at all.',
    }),
  },
  titles: {},
  examples: [],
  explain: ({ encoding, span, byteOffset }) => {
    const place = { span }
    if (encoding === 'utf-16') return { message: 'utf16', values: {}, place }
    if (encoding === 'nul') return { message: 'nul', values: {}, place }
    return { message: 'notUtf8', values: { byte: byteOffset ?? null }, place }
  },
})

import { stripMarkup } from '../post/body/strip-markup.ts'
import { hasOddCharacter } from '../values/characters/has-odd-character.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A title with the HTML of the page that it was copied from. */
export const markupInTitle = defineRule({
  id: 'markup-in-title',
  group: 'text',
  level: 'warning',
  fixes: ['unsafe'],
  summary: 'A title has HTML tags or entities in it.',
  why: 'Feeds, search results and browser tabs show a title as plain text: readers see the tags and codes.',
  options: (z) =>
    z.object({
      fields: z.array(z.string()).default(['title']).describe('The fields that hold plain text for readers.'),
    }),
  messages: {
    markup: ({ field, marks, text }: { field: string; marks: readonly string[]; text: string }) => ({
      what: `\`${field}\` has HTML in it, ${spellMarks(marks)}: ${quoteValue(text)}`,
      how: 'Write the words and signs as readers are to see them.',
    }),
  },
  titles: { strip: ({ text }: { text: string }) => `Write it as plain text: ${quoteValue(text)}` },
  examples: [
    { bad: '---\ntitle: A <b>long</b> walk\n---\n', fixed: '---\ntitle: A long walk\n---\n', unsafe: true },
    {
      bad: '---\ntitle: "河边&#8217;散步&amp;游泳"\n---\n',
      fixed: '---\ntitle: "河边’散步&游泳"\n---\n',
      unsafe: true,
    },
  ],
  value: ({ name: field }, { options: { fields } }) => {
    if (!fields.includes(field)) return null
    return (text) => {
      const stripped = typeof text === 'string' && text.trim() !== '' ? stripMarkup(text) : null
      if (typeof text !== 'string' || stripped === null) return null
      const plain = stripped.text
      // What is still markup once decoded was written to be shown, `&lt;b&gt;`: only a person can tell.
      const isPlain = plain !== '' && stripMarkup(plain) === null && !hasOddCharacter(plain)
      const changes = [{ kind: 'set' as const, path: [field], value: plain }]
      const fix = { title: 'strip' as const, values: { text: plain }, safety: 'unsafe' as const, changes }
      return [
        {
          message: 'markup',
          values: { field, marks: stripped.marks, text },
          place: { path: [field] },
          fixes: isPlain ? [fix] : [],
        },
      ]
    }
  },
})

/** At most three by name: a title full of them needs no longer list. */
function spellMarks(marks: readonly string[]): string {
  const shown = marks.slice(0, 3).map((mark) => quoteValue(mark, 40))
  const more = marks.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`
}

import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A comment that silences nothing; the recipe raises it, since only it knows what was silenced. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  group: 'own',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A comment switches off a rule that found nothing there.',
  why: 'Such a comment hides the next real problem of that rule, or does not do what its author hopes.',
  messages: {
    unused: ({ rule }: { rule: string }) => ({
      what: `nothing to switch off: ${quoteValue(rule)} finds no problem here`,
      how: 'Remove the name from the comment.',
    }),
    unknown: ({ rule, near }: { rule: string; near: string | null }) => ({
      what: `there is no rule ${quoteValue(rule)}`,
      how: near === null ? '`postlint rules` lists all rules.' : `Did you mean \`${near}\`?`,
    }),
    nameless: () => ({
      what: 'the comment names no rule, so it switches nothing off',
      how: 'Name the rules after the directive: `# postlint-disable-line missing-field`.',
    }),
  },
  titles: {
    remove: ({ rule }: { rule: string }) =>
      rule === '' ? 'Remove the comment' : `Remove ${quoteValue(rule)} from the comment`,
  },
  examples: [
    {
      bad: '---\ntitle: A walk # postlint-disable-line empty-field\n---\n',
      fixed: '---\ntitle: A walk\n---\n',
    },
    {
      bad: '---\n# postlint-disable-next-line empty-field -- 还没有作者\nauthor: 林一\n---\n',
      fixed: '---\nauthor: 林一\n---\n',
    },
  ],
})

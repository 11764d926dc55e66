import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

/** A rule that threw: its post was not fully checked, and that must not look like "fine". */
export const ruleFailure = defineRule({
  id: 'rule-failure',
  group: 'own',
  level: 'error',
  fixes: [],
  summary: 'A rule or a fix failed, so the post was not fully checked.',
  why: 'What a rule did not look at must never count as good; the run goes on with the other rules and posts.',
  messages: {
    threw: ({ rule, plugin, reason }: { rule: string; plugin?: string | undefined; reason: string }) => ({
      what: `the rule \`${rule}\`${plugin === undefined ? '' : ` of the plugin ${quoteValue(plugin)}`} failed on this post: ${reason}`,
      how: `The other rules went on. The rule is at fault, not the post: \`--rule ${rule}=off\` leaves it out.`,
    }),
    schema: ({ reason }: { reason: string }) => ({
      what: `the schema could not be applied to this post: ${reason}`,
      how: 'Write the schema so that it asks for less work, or the post shorter.',
    }),
    undone: ({ rule, reason }: { rule: string; reason: string }) => ({
      what: `a fix of \`${rule}\` was undone: ${reason}`,
      how: 'The post is as it was. The rule is at fault, not the post: repair this by hand.',
    }),
    unwritten: ({ reason }: { reason: string }) => ({
      what: `the fixes of this post were not written: ${reason}`,
      how: 'The file is as it was. Run `postlint fix` again when that is put right.',
    }),
  },
  titles: {},
  examples: [],
})

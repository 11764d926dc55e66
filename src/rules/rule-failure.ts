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
    threw: ({ rule, reason }: { rule: string; reason: string }) => ({
      what: `the rule \`${rule}\` failed on this post: ${reason}`,
      how: `The other rules went on. The rule is at fault, not the post: \`--rule ${rule}=off\` leaves it out.`,
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

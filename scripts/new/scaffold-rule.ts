import { writeFileSync } from 'node:fs'
import { camelCase } from './camel-case.ts'
import { scaffoldWords } from './scaffold-words.ts'

/** Writes a rule with its test, and its words in all languages. */
export function scaffoldRule(id: string, group: string): string[] {
  const name = camelCase(id)
  writeFileSync(
    `src/rules/${id}.ts`,
    `import { defineRule } from './rule.ts'

/** A title that shouts. (Say in one sentence what the rule finds.) */
export const ${name} = defineRule({
  id: '${id}',
  group: '${group}',
  level: 'warning',
  fixes: [],
  summary: 'The title is written in capitals only.',
  why: 'Readers take it for shouting, and screen readers may spell it out.',
  messages: {
    found: ({ field }: { field: string }) => ({
      what: \`\\\`\${field}\\\` is written in capitals only\`,
      how: 'Write it as a sentence.',
    }),
  },
  titles: {},
  examples: [{ bad: '---\\ntitle: HELLO WORLD\\n---\\n' }],
  check: (post) => {
    const title = Object.hasOwn(post.data, 'title') ? post.data.title : null
    if (typeof title !== 'string' || !/[A-Z]{2}/.test(title) || /[a-z]/.test(title)) return null
    return [{ message: 'found', values: { field: 'title' }, place: { path: ['title'] } }]
  },
})
`,
  )
  writeFileSync(
    `test/rules/${id}.test.ts`,
    `import { expect, it } from 'vitest'
import { verdicts } from './lint-example.ts'

it('finds it at the value', () => {
  expect(verdicts('---\\ntitle: HELLO WORLD\\n---\\n')).toEqual(['2:8 ${id}'])
})

it('leaves an ordinary title alone', () => {
  expect(verdicts('---\\ntitle: Hello world\\n---\\n')).toEqual([])
})
`,
  )
  return [`src/rules/${id}.ts`, `test/rules/${id}.test.ts`, ...scaffoldWords(id, group)]
}

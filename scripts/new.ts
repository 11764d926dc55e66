/** Scaffolds a rule with its test: `npm run new -- rule <id> [group]`. Then `npm run generate`. */
import { existsSync, writeFileSync } from 'node:fs'
import { GROUPS } from '../src/rules/rule.ts'

const [what, id = '', group = 'text'] = process.argv.slice(2)
const fault = validate()
if (fault === null) scaffoldRule()
else {
  console.error(`${fault}\nusage: npm run new -- rule <kebab-case-id> [${GROUPS.join('|')}]`)
  process.exitCode = 2
}

function validate(): string | null {
  if (what !== 'rule') return `cannot scaffold "${what ?? ''}"`
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return `"${id}" is not a kebab-case name`
  if (!GROUPS.includes(group as (typeof GROUPS)[number])) return `unknown group "${group}"`
  return existsSync(`src/rules/${id}.ts`) ? `src/rules/${id}.ts exists` : null
}

function scaffoldRule(): void {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
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
  *check(post) {
    const title = Object.hasOwn(post.data, 'title') ? post.data.title : null
    if (typeof title !== 'string' || !/[A-Z]{2}/.test(title) || /[a-z]/.test(title)) return
    yield { message: 'found', values: { field: 'title' }, place: { path: ['title'] } }
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
  console.log(`wrote src/rules/${id}.ts and test/rules/${id}.test.ts; now: npm run generate && npm test`)
}

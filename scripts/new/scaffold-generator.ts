import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { camelCase } from './camel-case.ts'

/** Writes the data of a site generator, its schema, a site of its own, good posts and a test; all of it passes as it is. */
export function scaffoldGenerator(id: string): string[] {
  const files = filesOf(id, camelCase(id))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return Object.keys(files)
}

function filesOf(id: string, name: string): Record<string, string> {
  return {
    [`src/generators/${id}.ts`]: `import type { Generator } from '../../schemas/generator.ts'
import { any } from './any.ts'

/** Documented, not measured. (Where from? What is not written here is as where no generator is known.) */
export const ${name}: Generator = {
  ...any,
  id: '${id}',
  name: '${id}',
  docs: 'https://${id}.example/docs/front-matter',
  versions: [],
  recognise: { files: ['${id}.config.json'], guesses: [], keys: [], packages: ['${id}'], gems: [], order: 0 },
  content: { settings: [], kinds: [{ name: 'posts', files: ['posts/**'] }], ignore: [], extensions: ['.md'] },
  templates: [],
}
`,
    [`schemas/${id}.ts`]: `import { date, openGroup, printed, words } from './fields.ts'

/** Front matter that ${id} documents; all of it may be left out or empty. */
export const ${name} = openGroup({
  title: printed('Title as readers see it.', 'A walk along the river'),
  date: date('When the post was published.', '2026-03-04'),
  tags: words('Tags of the post.', ['rivers', 'walking']),
}).meta({ title: '${id}', description: 'Front matter of a post in ${id}.' })
`,
    [`fixtures/generators/${id}/${id}.config.json`]: '{ "title": "Riverside" }\n',
    [`fixtures/generators/${id}/posts/kingfisher.md`]: post('title: Kingfisher\ndate: 2026-02-01'),
    [`fixtures/good/${id}/posts/river-walk.md`]: post(
      'title: A walk along the river\ndate: 2024-03-05\ntags: [rivers]',
    ),
    [`fixtures/good/${id}/posts/market.md`]: post('title: 2024\ntags:'),
    [`test/generators/${id}.test.ts`]: `import { expect, it } from 'vitest'
import { ${name} } from '../../schemas/${id}.ts'
import { dateEffect } from '../../src/generators/date-effect.ts'
import { generatorOf } from '../../src/generators/generator-of.ts'

it('reads a plain day', () => {
  expect(dateEffect(generatorOf('${id}'), '2026-03-04', false)).toBe('nothing')
})

it('refuses a title that is a list', () => {
  expect(${name}.safeParse({ title: 'A walk' }).success).toBe(true)
  expect(${name}.safeParse({ title: ['A', 'walk'] }).success).toBe(false)
})
`,
  }
}

function post(lines: string): string {
  return `---\n${lines}\n---\nWe started at the old lock.\n`
}

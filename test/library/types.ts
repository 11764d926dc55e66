/** What a plugin, a configuration and a caller may write: held by `tsc`, as each line that must not compile is expected to fail. */
import {
  type Config,
  defineConfig,
  defineReporter,
  defineRule,
  fixText,
  type JsonReport,
  lintFiles,
  lintText,
  parsePost,
  post,
  z,
} from '../../src/library/index.ts'

const frame = {
  group: 'own',
  level: 'warning',
  fixes: ['safe'],
  summary: 'A title must not shout.',
  why: 'It hurts.',
  messages: { loud: ({ word }: { word: string }) => ({ what: `${word} is loud`, how: 'Whisper.' }) },
  titles: { whisper: () => 'Whisper' },
  examples: [{ bad: '---\ntitle: A WALK\n---\n' }],
} as const

export const right = defineRule({
  ...frame,
  id: 'loud-title',
  options: (zod) => zod.object({ most: zod.number().default(3) }),
  *check({ data }, { options }) {
    const most: number = options.most
    if (typeof data.title !== 'string' || data.title.length < most) return
    yield {
      message: 'loud',
      values: { word: data.title },
      place: { path: ['title'] },
      fixes: [
        { title: 'whisper', values: {}, safety: 'safe', changes: [{ kind: 'set', path: ['title'], value: 'a walk' }] },
      ],
    }
  },
})

const found = { message: 'loud', values: { word: 'A' }, place: { path: ['title'] } } as const

// @ts-expect-error a rule speaks in key paths: a line is no place
defineRule({ ...frame, id: 'a', check: () => [{ ...found, place: { line: 3 } }] })
// @ts-expect-error nor is an offset
defineRule({ ...frame, id: 'b', check: () => [{ ...found, place: { start: 3, end: 4 } }] })
// @ts-expect-error nor a field by its name alone
defineRule({ ...frame, id: 'c', check: () => [{ ...found, place: 'title' }] })
// @ts-expect-error a place has a key, a value or a fence
defineRule({ ...frame, id: 'd', check: () => [{ ...found, place: { path: ['title'], part: 'name' } }] })
// @ts-expect-error there is no such message
defineRule({ ...frame, id: 'e', check: () => [{ ...found, message: 'quiet' }] })
// @ts-expect-error the message needs a word
defineRule({ ...frame, id: 'f', check: () => [{ ...found, values: {} }] })
// @ts-expect-error a level is none of these
defineRule({ ...frame, id: 'g', level: 'warn', check: () => [found] })
// @ts-expect-error a rule of one value gets no post
defineRule({ ...frame, id: 'h', value: () => (value, _node, _format, post) => (post === value ? [found] : null) })

export const reporter = defineReporter({
  name: 'count',
  summary: 'How many.',
  render: ({ summary }) => `${summary.errors}\n`,
})
// @ts-expect-error a reporter gives text
defineReporter({ name: 'count', summary: 'How many.', render: ({ summary }) => summary.errors })

export const config: Config = defineConfig({
  collections: [
    {
      name: 'posts',
      files: '_posts/**/*.md',
      schema: post.extend({ permalink: z.string().optional() }),
      frontMatter: 'required',
      rules: { 'future-date': 'off', 'field-order': ['warning', { order: ['layout', 'title'] }] },
      vocabulary: { tags: ['news'] },
      timezone: 'Asia/Shanghai',
    },
  ],
  plugins: [{ name: 'own', rules: [right], reporters: [reporter] }],
})
// @ts-expect-error no level is called so
defineConfig({ collections: [{ files: '*.md', rules: { 'future-date': 'warn' } }] })
// @ts-expect-error front matter is required, optional or forbidden
defineConfig({ collections: [{ files: '*.md', frontMatter: true }] })
// @ts-expect-error a plugin has a name
defineConfig({ plugins: [{ rules: [right] }] })

export const rules: string[] = lintText('---\n---\n', { schema: post, now: 0 }).problems.map(({ rule }) => rule)
export const text: string = fixText('---\n---\n').text
export const report: Promise<JsonReport> = lintFiles(['posts'])
const parsed = parsePost('---\na: b\n---\n')
export const data: unknown = 'data' in parsed ? parsed.data.a : parsed.error.message
// @ts-expect-error where there is an error, there is no data
export const careless: unknown = parsePost('').data
// @ts-expect-error the present is a number of seconds
lintText('', { now: new Date() })

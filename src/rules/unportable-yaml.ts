import type { UnportableConstruct } from '../post/issue.ts'
import { pathAt } from '../post/path-at.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'

interface Values {
  readonly text: string
}

/** YAML that readers understand differently, so that no value after it can be relied on. */
export const unportableYaml = defineRule({
  id: 'unportable-yaml',
  group: 'syntax',
  level: 'error',
  fixes: ['safe'],
  summary: 'The front matter uses a part of YAML that generators read differently.',
  why: 'The same lines give other fields or values in Jekyll, Hugo and the JavaScript generators, and some stop the build.',
  messages: {
    anchor: ({ text }: Values) => ({
      what: `${quoteValue(text)} names the value for reuse instead of being part of it`,
      how: 'Put the value in quotes if the `&` belongs to it; else remove the name.',
    }),
    alias: ({ text }: Values) => ({
      what: `${quoteValue(text)} stands for a value from elsewhere`,
      how: 'Write the value itself, or put it in quotes if the `*` belongs to it.',
    }),
    'merge-key': () => ({
      what: '`<<` takes over fields from elsewhere in some generators and is a field of its own in others',
      how: 'Write the fields themselves.',
    }),
    tag: ({ text }: Values) => ({
      what: `${quoteValue(text)} tells readers how to take the value, and not all obey`,
      how: 'Remove it, or put the value in quotes if the `!` belongs to it.',
    }),
    directive: ({ text }: Values) => ({
      what: `${quoteValue(text)} is an instruction to the YAML reader, which most generators do not understand here`,
      how: 'Remove the line.',
    }),
    documents: ({ text }: Values) => ({
      what: `${quoteValue(text)} starts a second document, which generators skip or refuse`,
      how: 'Keep all fields in one block.',
    }),
    key: ({ text }: Values) => ({
      what: `the name of a field is not plain text: ${quoteValue(text)}`,
      how: 'Put the name in quotes, or choose one that starts with a letter.',
    }),
    surrogate: ({ text }: Values) => ({
      what: isPair(text)
        ? `${quoteValue(text)} writes one character as two escapes, as JSON does, and not all readers of YAML join them`
        : `${quoteValue(text)} is half a character, which no text can hold`,
      how: isPair(text)
        ? `Write the character itself: ${decode(text)}`
        : 'Remove it, or write the character that was meant.',
    }),
  } satisfies Record<UnportableConstruct, (values: Values) => object>,
  titles: { write: ({ character }: { character: string }) => `Write the character itself: ${character}` },
  examples: [
    { bad: '---\ntitle: &Co rocks\n---\n', note: 'Every reader takes this title for `rocks`.' },
    { bad: '---\ntitle: A walk\nversion: !!str 1\n---\n' },
    {
      bad: '---\ntitle: 河边散步\n2023: 存档\n---\n',
      note: 'A number as a name is another key in Jekyll than in Hugo.',
    },
    {
      bad: '---\ntitle: "A walk \\ud83d\\ude00"\n---\n',
      fixed: '---\ntitle: "A walk 😀"\n---\n',
      note: 'Jekyll reads no field of this post.',
    },
  ],
  explain: ({ construct, text, span }, { post, collection: { portable, generator } }) => {
    const isRefused = REFUSING[construct]?.includes(generator.yaml.dialect) ?? false
    // What one reader reads it reads alike each time.
    const level = portable || isRefused ? undefined : 'warning'
    const path = post === null ? undefined : pathAt(post.tree(), span.start)?.path
    const place = path === undefined ? { span } : { span, path }
    const replaces = path === undefined ? [] : SAME_CAUSE.map((rule) => ({ rule, path }))
    if (construct === 'merge-key') return { message: construct, values: {}, place, level }
    if (construct !== 'surrogate' || !isPair(text))
      return { message: construct, values: { text }, place, level, replaces }
    const character = decode(text)
    const fields = typeof path?.[0] === 'string' ? [path[0]] : ('any' as const)
    const change = { kind: 'text', span, text: character, fields } as const
    const fixes = [{ title: 'write', values: { character }, safety: 'safe', changes: [change] }] as const
    return { message: construct, values: { text }, place, level, replaces, fixes }
  },
})

// The readers that stop there; `syntax/*-surrogate` in `fixtures/generators` holds what they say.
const REFUSING: Partial<Record<UnportableConstruct, readonly string[]>> = {
  surrogate: ['psych', 'go-yaml-2', 'goccy', 'pyyaml'],
  directive: ['psych', 'go-yaml-2', 'goccy'],
}

/** What a schema says of a value that is not what its author sees. */
const SAME_CAUSE = ['empty-field', 'invalid-type', 'invalid-value', 'not-a-list', 'blank-item', 'invisible-character']

function isPair(escapes: string): boolean {
  return escapes.length > '\\ud83d'.length
}

function decode(escapes: string): string {
  return escapes.replace(/\\u(.{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

import type { Generator } from '../../schemas/generator.ts'
import type { UnportableConstruct } from '../post/issue.ts'
import { pathAt } from '../post/path-at.ts'
import { quoteYaml } from '../post/yaml/quote-yaml.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { defineRule } from './rule.ts'
import { decodeEscapes, isComment, isPair } from './words/scalar-texts.ts'

type Dialect = Generator['yaml']['dialect']

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
      what: isComment(text)
        ? `${quoteValue(text)} is the name of a field, and no comment`
        : `the name of a field is not plain text: ${quoteValue(text)}`,
      how: isComment(text)
        ? 'Begin comments with `#`.'
        : 'Put the name in quotes, or choose one that starts with a letter.',
    }),
    surrogate: ({ text }: Values) => ({
      what: isPair(text)
        ? `${quoteValue(text)} writes one character as two escapes, as JSON does, and not all readers of YAML join them`
        : `${quoteValue(text)} is half a character, which no text can hold`,
      how: isPair(text)
        ? `Write the character itself: ${decodeEscapes(text)}`
        : 'Remove it, or write the character that was meant.',
    }),
    'mark-in-brackets': ({ text }: Values) => ({
      what: `${quoteValue(text)} stands between brackets without quotes, where ${text.startsWith('?') ? '`?` starts a name' : '`:` ends one'} for half of the readers`,
      how: 'Put it in quotes.',
    }),
    'colon-in-brackets': ({ text }: Values) => ({
      what: `no space follows the colon in ${quoteValue(text)}, where some readers stop`,
      how: 'Type a space after the colon.',
    }),
  } satisfies Record<UnportableConstruct, (values: Values) => object>,
  titles: {
    write: ({ character }: { character: string }) => `Write the character itself: ${character}`,
    quote: ({ text }: Values) => `Put ${quoteValue(text)} in quotes`,
    space: () => 'Type a space after the colon',
  },
  examples: [
    { bad: '---\ntitle: &Co rocks\n---\n', note: 'Every reader takes this title for `rocks`.' },
    { bad: '---\ntitle: A walk\nversion: !!str 1\n---\n' },
    {
      bad: '---\ntitle: 河边散步\n2023: 存档\n---\n',
      note: 'A number as a name is another key in Jekyll than in Hugo.',
    },
    { bad: '---\ntags: [rivers, :walks]\n---\n', fixed: "---\ntags: [rivers, ':walks']\n---\n" },
    {
      bad: '---\ntitle: "A walk \\ud83d\\ude00"\n---\n',
      fixed: '---\ntitle: "A walk 😀"\n---\n',
      note: 'Jekyll reads no field of this post.',
    },
  ],
  explain: ({ construct, text, span }, { post, source, collection: { portable, generator } }) => {
    const { dialect } = generator.yaml
    if (!portable && isMeant(construct, text, source.text, span.end)) return null
    const isInBrackets = construct === 'mark-in-brackets' || construct === 'colon-in-brackets'
    if (isInBrackets && !portable && READS_ON.has(dialect)) return null
    // What one reader reads it reads alike each time; without data no reader does.
    const level =
      portable || post === null || isLost(construct, text) || REFUSING[construct]?.includes(dialect)
        ? undefined
        : 'warning'
    const path = post === null ? undefined : pathAt(post.tree(), span.start)?.path
    const place = path === undefined ? { span } : { span, path }
    const replaces = path === undefined ? [] : SAME_CAUSE.map((rule) => ({ rule, path }))
    if (construct === 'merge-key') return { message: construct, values: {}, place, level }
    const fields = typeof path?.[0] === 'string' ? [path[0]] : ('any' as const)
    if (construct === 'mark-in-brackets' && !/[\r\n]/.test(text)) {
      const change = { kind: 'text', span, text: quoteYaml(text, 'single'), fields } as const
      const fixes = [{ title: 'quote', values: { text }, safety: 'safe', changes: [change] }] as const
      return { message: construct, values: { text }, place, level, replaces, fixes }
    }
    if (construct === 'colon-in-brackets') {
      const change = { kind: 'text', span, text: ': ', fields } as const
      const fixes = [{ title: 'space', values: {}, safety: 'safe', changes: [change] }] as const
      return { message: construct, values: { text }, place, level, replaces, fixes }
    }
    if (construct !== 'surrogate' || !isPair(text))
      return { message: construct, values: { text }, place, level, replaces }
    const character = decodeEscapes(text)
    const change = { kind: 'text', span, text: character, fields } as const
    const fixes = [{ title: 'write', values: { character }, safety: 'safe', changes: [change] }] as const
    return { message: construct, values: { text }, place, level, replaces, fixes }
  },
})

/**
 * A number as the name of a field, as in `4: The river`; a name for a value that is used again, or its use; a mark before what cannot be the rest of a text, as in `! 'a'` of old dumps: every
 * reader that reads such a block at all reads it as it was meant.
 */
function isMeant(construct: UnportableConstruct, text: string, whole: string, end: number): boolean {
  if (construct === 'merge-key') return true
  // Written so that no reader could write it in another way: `010` and `1.0` are others.
  if (construct === 'key') return String(Number(text)) === text
  if (construct === 'tag') return text === '!' && SCALAR().test(whole.slice(end, end + REACH))
  if (construct !== 'anchor' && construct !== 'alias') return false
  if (construct === 'anchor' && NO_TEXT().test(whole.slice(end, end + REACH))) return true
  const name = text.slice(1)
  return whole.includes(`&${name}`) && whole.includes(`*${name}`)
}

// What follows a mark and is a quoted or block scalar; a list or a map, too, which may begin below.
const SCALAR = (): RegExp => /^[ \t]+(?:["']|[|>][-+\d]*[ \t]*(?:#.*)?\r?\n)/
const NO_TEXT = (): RegExp => /^[ \t]+(?:["'[{]|[|>][-+\d]*[ \t]*(?:#.*)?\r?\n)|^[ \t]*\r?\n(?:[ \t]*- |[ \t]+\S)/
// In UTF-16 code units: blanks and the first line behind a mark.
const REACH = 200

// Dialects that read marks between brackets as the text that they are.
const READS_ON: ReadonlySet<Dialect> = new Set(['js-yaml-3', 'js-yaml-4'])

// Those of libyaml, which stop there or make a map.
const LIBYAML: readonly Dialect[] = ['psych', 'pyyaml', 'go-yaml-2']

// The readers that stop there; `syntax/*-surrogate` in `fixtures/generators` holds what they say.
const REFUSING: Partial<Record<UnportableConstruct, readonly Dialect[]>> = {
  surrogate: ['psych', 'go-yaml-2', 'goccy', 'pyyaml'],
  directive: ['psych', 'go-yaml-2', 'goccy'],
  'mark-in-brackets': LIBYAML,
  'colon-in-brackets': LIBYAML,
}

/** Whether a list or a map stands for the name of a field, which has no name then. */
function isLost(construct: UnportableConstruct, text: string): boolean {
  return construct === 'key' && /^[?[{]/.test(text)
}

/** What a schema says of a value that is not what its author sees. */
const SAME_CAUSE = ['empty-field', 'invalid-type', 'invalid-value', 'not-a-list', 'blank-item', 'invisible-character']

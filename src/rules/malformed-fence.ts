import type { FenceFlaw } from '../post/issue.ts'
import { isNearFence } from '../post/near-fence.ts'
import type { Post } from '../post/post.ts'
import { readPost } from '../post/post.ts'
import { sourceOfText } from '../post/source.ts'
import { quoteValue } from '../values/characters/quote-value.ts'
import { findFenceFlaw } from './fence/find-fence-flaw.ts'
import { defineRule } from './rule.ts'

/** A line that is nearly a fence, or a fence that the site's generator does not know. */
export const malformedFence = defineRule({
  id: 'malformed-fence',
  group: 'fence',
  level: 'error',
  fixes: ['safe', 'manual'],
  summary: 'The line that opens or closes the front matter is not exactly `---` on a line of its own.',
  why: 'Generators differ in which other lines they take for it: one reads the fields, the next publishes them as text or stops.',
  messages: {
    opener: ({ found }: { found: string }) => ({
      what: `the front matter must start with a line \`---\`, not ${quoteValue(found, 40)}`,
      how: 'Write exactly three hyphens and nothing else on the opening line.',
    }),
    carriageReturns: () => ({
      what: 'the lines of the file end with carriage returns alone, which most generators do not take for line ends',
      how: 'Save the file with the line ends LF or CRLF.',
    }),
    'not-first': ({ found }: { found: string }) => ({
      what: `something invisible or blank stands before the opening line ${quoteValue(found.trim(), 40)}`,
      how: 'Start the very first line of the file with `---`, without blanks or empty lines before it.',
    }),
    'below-text': ({ found }: { found: string }) => ({
      what: `${quoteValue(found, 40)} stands above the front matter, which must begin in the first line`,
      how: 'Move that line below the closing line.',
    }),
    closer: ({ found, mark }: { found: string; mark: string }) => ({
      what: `the front matter must end with a line \`${mark}\`, not ${quoteValue(found, 40)}`,
      how: `Write exactly \`${mark}\` and nothing else on the closing line.`,
    }),
    inside: ({ found }: { found: string }) => ({
      what: `a line inside the front matter starts like the closing line: ${quoteValue(found, 40)}`,
      how: 'Indent the line, or put the text in quotes on one line: many readers end the front matter here.',
    }),
    divider: ({ found, mark }: { found: string; mark: string }) => ({
      what: `a line of ${mark === '---' ? 'dashes' : 'plus signs'} stands between the fields: ${quoteValue(found, 40)}`,
      how: `Remove it, or write exactly \`${mark}\` if the front matter ends there.`,
    }),
    unopened: ({ found, mark }: { found: string; mark: string }) => ({
      what: `the front matter is closed but not opened: the first line is ${quoteValue(found, 40)}, not \`${mark}\``,
      how: `Add a line \`${mark}\` above the first field.`,
    }),
    'early-end': ({ found }: { found: string }) => ({
      what: `the line ${quoteValue(found)} ends the front matter before its fields`,
      how: 'Remove the line: one line `---` opens the front matter, and the next one ends it.',
    }),
    braces: () => ({
      what: 'front matter in braces must be JSON, and the names here are not in double quotes',
      how: 'Write the fields as YAML between two lines that are exactly `---`.',
    }),
    style: ({ generator, fence }: { generator: string | null; fence: string }) => ({
      what: `${generator === null ? 'not every generator reads' : `${generator} does not read`} front matter ${FENCES[fence] ?? ''}`,
      how: 'Write the fields as YAML between two lines that are exactly `---`.',
    }),
    early: () => ({
      what: 'a line `...` ends the front matter for some readers, and a later line `---` for the others',
      how: 'Remove the line `...` where fields follow it; write `---` instead of it where the text of the post begins.',
    }),
  } satisfies Partial<Record<FenceFlaw, unknown>> & Record<string, unknown>,
  titles: {
    repair: ({ fence }: { fence: string }) => `Write \`${fence}\``,
    indent: () => 'Indent the line',
  },
  examples: [
    { bad: '----\ntitle: A walk\n---\n', fixed: '---\ntitle: A walk\n---\n' },
    {
      bad: '\n---\ntitle: A walk\n---\n',
      fixed: '---\ntitle: A walk\n---\n',
      note: 'Jekyll reads no front matter below a blank line.',
    },
    { bad: '———\ntitle: 河边散步\n———\n', fixed: '---\ntitle: 河边散步\n---\n' },
    { bad: '---\ntitle: A walk\n----\n\nAlong the river.\n', fixed: '---\ntitle: A walk\n---\n\nAlong the river.\n' },
    {
      bad: 'title: 河边散步\ntags: [河]\n---\n\n沿着河边走。\n',
      note: 'Only Hexo reads fields that no line `---` opens.',
    },
    {
      bad: '---\ntitle: A walk\n----\nauthor: Lin Yi\n---\n',
      note: 'The end of the front matter, or a line too many? Only the author knows.',
    },
    {
      bad: '---\ntitle: A walk\n...\n',
      fixed: '---\ntitle: A walk\n---\n',
      note: 'Only Jekyll takes `...` for the end.',
    },
  ],
  explain: (
    { flaw, found, span, edit, unsure = false },
    { post, source, collection: { generator: site, portable } },
  ) => {
    const place = { span }
    if (flaw === 'style') return null
    if (!portable && site.fences.longer === true && isLongPair(found, source.text)) return null
    if (flaw === 'opener' && found.endsWith('\r')) return { message: 'carriageReturns', values: {}, place }
    if (flaw === 'inside') {
      // js-yaml takes `---` at the top of a block for its start, and then chokes on what follows.
      const isFirst = source.text.slice(0, span.start).trim() === '---'
      const replaces = post === null && isFirst ? [{ rule: 'syntax-error', path: [] }] : []
      if (post === null || !keepsDataIndented(post, span.start))
        return { message: isNearFence(found) ? 'divider' : flaw, values: { found, mark: '---' }, place, replaces }
      const change = { kind: 'text', span: { start: span.start, end: span.start }, text: '  ', fields: 'any' } as const
      const fixes = [{ title: 'indent', values: {}, safety: 'safe', changes: [change] }] as const
      return { message: flaw, values: { found }, place, fixes }
    }
    if (flaw === 'braces') return { message: flaw, values: {}, place }
    if (flaw === 'divider' || flaw === 'unopened' || flaw === 'early-end') {
      const isToml = flaw === 'unopened' ? /^[^:=]*=/.test(found) : found.startsWith('+++')
      return { message: flaw, values: { found, mark: isToml ? '+++' : '---' }, place }
    }
    const change = edit === null ? null : ({ kind: 'text', ...edit, fields: 'any' } as const)
    const fixes =
      change === null
        ? []
        : ([
            {
              title: 'repair',
              values: { fence: change.text },
              safety: unsure ? 'manual' : 'safe',
              changes: [change],
            },
          ] as const)
    if (flaw !== 'closer') return { message: flaw, values: { found }, place, fixes }
    const mark = /^(?:\+\+\+|;;;)/.exec(source.text)?.[0] ?? '---'
    return { message: flaw, values: { found, mark }, place, fixes }
  },
  check: (post, { collection }) => {
    const flaw = findFenceFlaw(post.block, collection)
    if (flaw === null) return null
    const { generator: site, portable } = collection
    const generator = portable || site.id === 'any' ? null : site.name
    const { span, fence, text } = flaw
    const place = { span }
    if (text === null) return [{ message: 'style', values: { generator, fence }, place }]
    const change = { kind: 'text', span, text, fields: 'none' } as const
    const isEarly = fence === '---…' && LATER_FENCE.test(post.body())
    const safety = isEarly ? 'manual' : 'safe'
    const fixes = [{ title: 'repair', values: { fence: text }, safety, changes: [change] }] as const
    return [
      isEarly
        ? { message: 'early', values: {}, place, fixes }
        : { message: 'style', values: { generator, fence }, place, fixes },
    ]
  },
})

const LATER_FENCE = /^---[ \t]*\r?$/m

const FENCES: Record<string, string> = {
  blanks: 'whose opening line `---` is followed by blanks',
  '---…': 'that `...` closes',
  '+++': 'between lines `+++` (TOML)',
  ';;;': 'between lines `;;;` (JSON)',
  '{': 'that is a JSON object without fences',
  '---yaml': 'whose opening line is `---yaml`',
  '---toml': 'whose opening line is `---toml`',
  '---json': 'whose opening line is `---json`',
}

/** Whether a line of more hyphens than a fence has begins the text, and another one like it follows. */
function isLongPair(line: string, text: string): boolean {
  return /^-{4,80}$/.test(line) && text.startsWith(`${line}\n`) && text.includes(`\n${line}\n`)
}

/** Whether the line can be indented without any change of the data, as inside a quoted text or a list in brackets. */
function keepsDataIndented({ source, path, data }: Post, offset: number): boolean {
  const { text } = source
  const indented = readPost(sourceOfText(path, `${text.slice(0, offset)}  ${text.slice(offset)}`)).post
  return indented !== null && JSON.stringify(indented.data) === JSON.stringify(data)
}

import * as z from 'zod'
import { createSettings } from '../../src/check/create-settings.ts'
import { lintPost } from '../../src/check/lint-post.ts'
import { parseSource } from '../../src/check/parse-source.ts'
import { readZodSchema } from '../../src/check/schema/read-zod-schema.ts'
import { readPost } from '../../src/post/post.ts'
import { sourceOfText } from '../../src/post/source.ts'
import type { Node } from '../../src/post/tree.ts'
import { RULES } from '../../src/rules/index.ts'
import { fenced } from './fenced.ts'
import type { SuiteCase } from './suite-case.ts'

export interface PostlintAnswer {
  /** `rule line:column` of each problem; the fence of JSON, which not every site reads, is none here. */
  readonly problems: readonly string[]
  /** What stands in the tree, scalars as texts; undefined where nothing is read. */
  readonly texts: unknown
  /** What `postlint parse` gives; undefined where it gives a problem. */
  readonly data: unknown
  /** Whether the scanner read it. */
  readonly isScanned: boolean
}

// Nothing is asked of the fields: only reading is tried.
const settings = createSettings({ schema: readZodSchema(z.looseObject({})), rules: RULES, now: 1_795_457_400 })

/** What postlint finds in a block, and what it reads. */
export function readByPostlint({ block, format }: SuiteCase): PostlintAnswer {
  const text = decode(block)
  if (text === null) return { problems: ['invalid-encoding 1:1'], texts: undefined, data: undefined, isScanned: false }
  const post = format === 'json' ? `---json\n${text}\n---\n` : fenced(text, format)
  const source = sourceOfText('post.md', post)
  const { diagnostics, skipped } = lintPost(source, settings)
  const found = diagnostics.filter(({ rule, start }) => !(rule === 'malformed-fence' && start.line === 1))
  const reading = readPost(source).post
  const parsed = parseSource(source, settings)
  return {
    problems: [
      ...found.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`),
      ...(skipped === null ? [] : [`skipped: ${skipped}`]),
    ],
    texts: reading === null ? undefined : textsOf(reading.tree().root),
    data: 'data' in parsed ? parsed.data : undefined,
    isScanned: reading?.scanned === true,
  }
}

function decode(block: string | Buffer): string | null {
  if (typeof block === 'string') return block
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(block)
  } catch {
    return null
  }
}

function textsOf(node: Node | null): unknown {
  if (node === null) return ''
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(textsOf)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, textsOf(value)]))
}

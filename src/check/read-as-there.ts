import type { Generator } from '../../schemas/generator.ts'
import type { Issue } from '../post/issue.ts'
import { type PostReading, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { Collection } from '../rules/context.ts'

/**
 * What reading a source gave, read again where the reader of the site takes what stops others: tabs for indents, and plain text in some
 * fields. What stands in the way is written otherwise in the same number of characters, so that all places stay.
 */
export function readAsThere(reading: PostReading, source: Source, { generator, portable }: Collection): PostReading {
  const { block, issues } = reading
  if (issues.length === 0 || block === null || portable) return reading
  const errors = issues.filter((issue) => issue.kind === 'syntax-error')
  if (errors.length === 0) return reading
  const head = source.text.slice(0, block.bodyStart)
  const text = withPlainText(generator.yaml.tabs === true ? withoutTabs(head) : head, errors, generator)
  if (text === head) return reading
  const again = readPost({ ...source, text: text + source.text.slice(block.bodyStart) })
  return again.block === null ? reading : again
}

/** Each tab as one space; beside lines that spaces indent that would not be as deep as a tab there. */
function withoutTabs(text: string): string {
  if (!text.includes('\n\t') || /\n +[^\s]/.test(text)) return text
  return text.replace(/\n\t+/g, (tabs) => `\n${' '.repeat(tabs.length - 1)}`)
}

/** A letter for the mark that a text of such a field begins with, as `globs: *.ts` does. */
function withPlainText(
  text: string,
  errors: readonly Extract<Issue, { readonly kind: 'syntax-error' }>[],
  { texts: { unquoted = [] } }: Generator,
): string {
  let plain = text
  for (const { code, span, path } of errors) {
    if (code !== 'reserved-start' || !unquoted.includes(String(path?.[0]))) continue
    plain = `${plain.slice(0, span.start)}x${plain.slice(span.start + 1)}`
  }
  return plain
}

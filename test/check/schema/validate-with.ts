import { createSettings } from '../../../src/check/create-settings.ts'
import type { Diagnostic } from '../../../src/check/diagnostic.ts'
import { lintPost } from '../../../src/check/lint-post.ts'
import type { SchemaReader } from '../../../src/check/settings.ts'
import { sourceOfText } from '../../../src/post/source.ts'
import { RULES } from '../../../src/rules/index.ts'
import { NOW } from '../../rules/lint-example.ts'

/** All problems of a text under a schema and the default rules. */
export function validateWith(
  schema: SchemaReader,
  text: string,
  more: { readonly portable?: boolean } = {},
): readonly Diagnostic[] {
  return lintPost(sourceOfText('post.md', text), createSettings({ schema, rules: RULES, now: NOW, ...more }))
    .diagnostics
}

/** `line rule message` of every problem. */
export function linesWith(schema: SchemaReader, text: string): string[] {
  return validateWith(schema, text).map((one) => `${one.start.line} ${one.rule}: ${one.message}`)
}

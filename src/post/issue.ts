import type { Format } from './block.ts'
import type { KeyPath, Span } from './place.ts'
import type { YamlCause } from './yaml/yaml-flaw.ts'

/** What reading or the schema found wrong, in words of the machine; the rule of the same name explains it to people. */
export type Issue = ReadingIssue | SchemaIssue

export type ReadingIssue =
  | { kind: 'unreadable-file'; reason: UnreadableReason; detail?: string }
  | { kind: 'invalid-encoding'; encoding: 'not-utf-8' | 'utf-16' | 'nul'; span: Span; byteOffset?: number }
  | { kind: 'oversized-front-matter'; what: 'block' | 'nesting' | 'file'; limit: number; span: Span }
  | HiddenLineBreaks
  | { kind: 'missing-front-matter'; span: Span }
  | { kind: 'unclosed-front-matter'; span: Span; insertAt: number | null; eol: string; glued?: true; unsure?: true }
  | MalformedFence
  | { kind: 'empty-front-matter'; span: Span }
  | { kind: 'executable-front-matter'; language: string; span: Span }
  | { kind: 'unsupported-front-matter'; language: string; span: Span }
  | { kind: 'not-a-mapping'; found: 'text' | 'list' | 'number' | 'boolean'; span: Span }
  | SyntaxIssue<'yaml', YamlCause>
  | SyntaxIssue<'toml' | 'json', string>
  | DuplicateKey
  | { kind: 'unportable-yaml'; construct: UnportableConstruct; text: string; span: Span }

export interface DuplicateKey {
  kind: 'duplicate-key'
  key: string
  path: KeyPath
  span: Span
  first: Span
  equal: boolean
  /** Which of the equal names of its map it is, and where the first value and its own stand; null where `path` does not lead there. */
  written: { readonly occurrence: number; readonly first: Span; readonly own: Span } | null
}

/** The text of a block that its format's readers refuse. `span` is the culprit, `detail` what stands there or what the parser says. */
export interface SyntaxIssue<F extends Format, Code extends string> {
  kind: 'syntax-error'
  format: F
  code: Code
  detail: string
  span: Span
  /** The field in whose lines it stands. */
  path?: KeyPath
  /** The one reading that makes it parse; offsets are in the post's text after the BOM. */
  repair?: { edits: readonly { start: number; end: number; text: string }[]; safety: 'safe' | 'unsafe' }
}

export type UnreadableReason = 'missing' | 'unreadable' | 'not-a-file' | 'link' | 'name-not-utf-8'

export type UnportableConstruct =
  | 'anchor'
  | 'alias'
  | 'merge-key'
  | 'tag'
  | 'directive'
  | 'documents'
  | 'key'
  | 'surrogate'
  /** `[:a]`, `[?a]`: text between brackets that starts with a mark. */
  | 'mark-in-brackets'
  /** `{a:{b: c}}`, `[a:, b]`: a colon right before a mark of brackets. */
  | 'colon-in-brackets'

/** Characters in a YAML block that some readers take for line ends; the span is that of the first. */
export interface HiddenLineBreaks {
  kind: 'hidden-line-break'
  breaks: readonly { offset: number; codePoint: number }[]
  span: Span
  eol: '\n' | '\r\n'
}

/** A line that is nearly a fence. `edit` makes it one; without `edit` no single repair is sure. */
export interface MalformedFence {
  kind: 'malformed-fence'
  flaw: FenceFlaw
  found: string
  span: Span
  edit: { span: Span; text: string } | null
  /** Whether the line may be one of the body as well. */
  unsure?: true
}

export type FenceFlaw =
  /** An opening line that is nearly `---`: `----`, `--`, dashes of another kind, text or odd blanks after it. */
  | 'opener'
  /** Blank lines, spaces or a second BOM stand before the opening fence. */
  | 'not-first'
  /** The only closing line is nearly `---`. */
  | 'closer'
  /** A line that is nearly `---` between fields: whether it ends them, only the author knows. */
  | 'divider'
  /** A closing line that no opening line precedes. */
  | 'unopened'
  /** `...` or a second `---` right behind the opening line, before the fields. */
  | 'early-end'
  /** A comment, a heading or an import stands before the opening fence. */
  | 'below-text'
  /** Braces around names without quotes, which are no JSON. */
  | 'braces'
  /** A line inside the block that starts with `---`, where some readers end it. */
  | 'inside'
  /** A fence style that the collection's generator does not read. */
  | 'style'

/** Types are named in zod's words: string, number, int, boolean, date, array, object; several are joined by `|`, and `value` is any. */
export type SchemaIssue =
  | { kind: 'missing-field'; path: KeyPath; expected: string; reason?: string }
  | { kind: 'empty-field'; path: KeyPath; value: unknown; expected: string }
  | { kind: 'invalid-type'; path: KeyPath; value: unknown; expected: string }
  | InvalidValue
  | { kind: 'unknown-field'; path: KeyPath; strict: boolean }
  | { kind: 'not-a-list'; path: KeyPath; value: unknown }
  | { kind: 'blank-item'; path: KeyPath; value: unknown }

/** A value of the right type that is refused: `allowed` names the only ones, `reason` is a sentence on why it is so in this post. */
export interface InvalidValue {
  kind: 'invalid-value'
  path: KeyPath
  value: unknown
  detail: string
  allowed: readonly string[] | null
  reason?: string
  /** That of zod, where `detail` is what zod says by itself: it says the same in other languages. */
  issue?: unknown
}

export type IssueKind = Issue['kind']
export type IssueOf<K extends IssueKind> = Extract<Issue, { kind: K }>

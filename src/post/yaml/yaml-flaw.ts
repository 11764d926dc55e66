/** The words for what makes YAML unreadable: causes, where they stand, and the reading that repairs them. */
import type { KeyPath, Span } from '../place.ts'

export type YamlCause =
  /** `title: Foo: bar`: a colon and a blank inside unquoted text. */
  | 'colon-in-plain'
  /** `tags: [ C #, D ]`: ` #` starts a comment inside a list. */
  | 'comment-in-list'
  /** `title: @user`, `[News] today`, `*important*`: unquoted text starts with a mark that means something else. */
  | 'reserved-start'
  /** `key:value`, `-item`. */
  | 'missing-space'
  /** `* item`, as in Markdown. */
  | 'asterisk-item'
  | 'tab-indent'
  /** Tabs that js-yaml skips, and libyaml refuses. */
  | 'tab-in-blank-line'
  | 'tab-before-comment'
  | 'tab-after-dash'
  /** A byte order mark behind the opening line, which some readers take for a part of the first name. */
  | 'byte-order-mark'
  /** A no-break or ideographic space as indent. */
  | 'odd-indent'
  /** A field is indented under a field that has a value already. */
  | 'stray-indent'
  | 'full-width-colon'
  | 'full-width-comma'
  | 'full-width-quote'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  /** `[ a, b )`: closed by a bracket of another kind. */
  | 'mismatched-bracket'
  /** `[ a ]]`: a closing bracket too many. */
  | 'stray-bracket'
  /** `["a" "b"]` */
  | 'missing-comma'
  /** `[a, , b]` */
  | 'empty-item'
  /** `"Hi" he said` */
  | 'text-after-quote'
  /** `'It's'`, `"a "b" c"`: a quote inside the text ends it early. */
  | 'quote-in-quotes'
  /** `""My title""` */
  | 'doubled-quotes'
  /** `"C:\path"` */
  | 'unknown-escape'
  /** `"My title",`: punctuation behind the closing quote or bracket, as in JSON. */
  | 'stray-punctuation'
  /** `'a', 'b'`: several texts in quotes without brackets around them. */
  | 'unbracketed-items'
  /** A line of a group that is indented otherwise than the others. */
  | 'uneven-indent'
  /** `name = "value"` */
  | 'toml-in-yaml'
  /** `<<<<<<< HEAD` */
  | 'merge-conflict'
  /** `{% if x %}` */
  | 'template'
  | 'unknown-tag'
  | 'unknown-alias'
  | 'control-character'
  /** A line that is no field and continues none. */
  | 'not-a-field'
  /** None of the above; `detail` holds the parser's words. */
  | 'unreadable'

/** Offsets are relative to the text that was given. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface YamlRepair {
  readonly edits: readonly TextEdit[]
  /** `safe`: what the author meant is evident. `unsafe`: plausible only. */
  readonly safety: 'safe' | 'unsafe'
}

/** One cause at its place. Offsets are relative to the text that was given. */
export interface YamlFlaw {
  readonly cause: YamlCause
  readonly span: Span
  readonly repair: YamlRepair | null
}

export interface Diagnosis extends YamlFlaw {
  /** The culprit as written; for `unreadable`, what the parser says. */
  readonly detail: string
  /** The field in whose lines it stands; null where no field could be made out. */
  readonly path: KeyPath | null
  /** The lines that the diagnosis speaks for: whatever else a parser finds there is noise of the same cause. */
  readonly extent: Span
}

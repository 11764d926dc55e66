import { relateResults } from '../../../src/check/compare/relate-results.ts'
import type { Diagnostic, Fix } from '../../../src/check/diagnostic.ts'
import { lintPost } from '../../../src/check/lint-post.ts'
import type { Settings } from '../../../src/check/settings.ts'
import type { ChosenFix } from '../../../src/fix/chosen-fix.ts'
import { type Check, createDraft } from '../../../src/fix/draft.ts'
import { fixPost } from '../../../src/fix/fix-post.ts'
import { tryPass } from '../../../src/fix/try-pass.ts'
import { Lines } from '../../../src/post/lines.ts'
import { type Source, sourceOfText } from '../../../src/post/source.ts'
import { codeFrame } from '../../../src/report/code-frame.ts'
import { linesOfFix } from '../../../src/report/lines-of-fix.ts'
import { markOf } from '../../../src/report/mark-of.ts'
import { createPaint } from '../../../src/report/paint.ts'
import { paintMessage } from '../../../src/report/paint-message.ts'
import { escapeControls } from '../../../src/values/characters/escape-controls.ts'

/** A fix and what it would write. */
export interface OfferedFix {
  readonly title: string
  readonly safety: Fix['safety']
  /** Lines that go, and lines that come. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** The whole text after it; null where it would do more than it says. */
  after(): string | null
}

export interface ShownProblem {
  readonly rule: string
  readonly level: Diagnostic['level']
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column: number
  /** In UTF-16 code units of the text that was given. */
  readonly start: number
  readonly end: number
  readonly frame: string
  readonly fixes: readonly OfferedFix[]
}

export interface CheckedPost {
  readonly problems: readonly ShownProblem[]
  /** Why it was not checked, or null. */
  readonly skipped: string | null
  readonly hasSafeFix: boolean
  /** The text after all safe fixes. */
  fixed(): string
}

// Nobody reads more; a post may have thousands.
const MOST_SHOWN = 100
const MOST_FIXES = 6
const FRAME_WIDTH = 88

/** What `postlint check` finds in one post, and what its fixes would make of it. */
export function checkPost(path: string, text: string, settings: Settings): CheckedPost {
  const source = sourceOfText(path, text)
  const check: Check = (one, reading) => lintPost(one, settings, null, reading)
  const draft = createDraft(source, check)
  const first = draft.result
  const [result = first] = relateResults([first], settings, () => source).all()
  const shift = source.bom ? 1 : 0
  const file = { text: source.text, lines: new Lines(source.text) }
  const paint = createPaint(false)
  const show = (problem: Diagnostic): ShownProblem => ({
    rule: problem.rule,
    level: problem.level,
    message: paintMessage(problem.message, paint),
    help: paintMessage(problem.help, paint),
    line: problem.start.line,
    column: problem.start.column,
    start: problem.start.offset + shift,
    end: problem.end.offset + shift,
    frame: codeFrame({ text: source.text, ...markOf(source.text, problem), maxWidth: FRAME_WIDTH, paint }).join('\n'),
    fixes: problem.fixes.slice(0, MOST_FIXES).map((fix): OfferedFix => {
      const { title, safety } = fix
      return {
        title: paintMessage(title, paint),
        safety,
        ...linesOf(fix),
        after: () => tryFix({ diagnostic: problem, fix }),
      }
    }),
  })
  const tryFix = (pick: ChosenFix): string | null => {
    const pass = tryPass(draft, [pick], check, () => undefined)
    return pass === null ? null : textOf(pass.source)
  }
  const linesOf = (fix: Fix): Pick<OfferedFix, 'removed' | 'added'> => {
    const lines = linesOfFix(fix, file)
    if (lines === null) return { removed: [], added: [] }
    const before = source.text.slice(file.lines.startOf(lines.first), file.lines.startOf(lines.last + 1))
    return changedLines(before.replace(/\r?\n$/, '').split('\n'), lines.text.split('\n'))
  }
  return {
    problems: result.diagnostics.slice(0, MOST_SHOWN).map(show),
    skipped: result.skipped,
    hasSafeFix: result.diagnostics.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')),
    fixed: () => textOf(fixPost(source, settings, ['safe']).source),
  }
}

/** Without the lines at both ends that stay. */
function changedLines(before: readonly string[], after: readonly string[]): Pick<OfferedFix, 'removed' | 'added'> {
  let from = 0
  while (from < before.length && from < after.length && before[from] === after[from]) from++
  let end = 0
  const least = Math.min(before.length, after.length) - from
  while (end < least && before.at(-1 - end) === after.at(-1 - end)) end++
  const cut = (lines: readonly string[]): string[] =>
    lines.slice(from, lines.length - end).map((line) => escapeControls(line))
  return { removed: cut(before), added: cut(after) }
}

function textOf({ bom, text }: Source): string {
  return `${bom ? '\uFEFF' : ''}${text}`
}

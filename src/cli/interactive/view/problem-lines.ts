import type { Fix } from '../../../check/diagnostic.ts'
import { translate } from '../../../locales/translate.ts'
import { codeFrame } from '../../../report/code-frame.ts'
import { markOf } from '../../../report/mark-of.ts'
import type { Paint } from '../../../report/paint.ts'
import { paintMessage } from '../../../report/paint-message.ts'
import { headLines, labelLines, relatedLines } from '../../../report/problem-parts.ts'
import { wrapText } from '../../../report/wrap-text.ts'
import { escapeControls } from '../../../values/characters/escape-controls.ts'
import type { Problem } from '../linted-source.ts'
import { changeLines } from './change-lines.ts'

/** Candidates that have a key. */
export const MOST_CANDIDATES = 9

/** As many as leave the problem itself in sight. */
const MOST_RELATED = 3

/** Turns a problem into the lines that ask about it: what and where, the place itself, help, and numbered candidates. */
export function problemLines(
  { post, diagnostic }: Problem,
  fixes: readonly Fix[],
  progress: { readonly number: number; readonly total: number },
  paint: Paint,
  width: number,
): string[] {
  const { level, help, start, related } = diagnostic
  const label = (name: string, content: string): string[] => labelLines(name, content, paint, width)
  return [
    '',
    `${paint.strong(`${progress.number}/${progress.total}`)} ${paint.path(`${escapeControls(post.path)}:${start.line}:${start.column}`)}`,
    ...headLines(diagnostic, paint, width),
    ...codeFrame({ text: post.text, ...markOf(post.text, diagnostic), maxWidth: width, paint, level }),
    ...related.slice(0, MOST_RELATED).flatMap((one) => relatedLines(one, paint, width)),
    ...(related.length > MOST_RELATED
      ? label(translate`see`, translate`${related.length - MOST_RELATED} more places`)
      : []),
    ...label(translate`help`, paintMessage(help, paint)),
    ...fixes
      .slice(0, MOST_CANDIDATES)
      .flatMap((fix, index) => [
        '',
        ...wrapText(
          `  ${paint.strong(String(index + 1))}  ${paintMessage(fix.title, paint)}${sure(fix, paint)}`,
          width,
          5,
        ),
        ...changeLines(post.text, fix.edits, paint, width - 5).map((line) => `     ${line}`),
      ]),
    '',
  ]
}

/** What is sure or only likely is said; among manual candidates there is nothing to say. */
function sure({ safety }: Fix, paint: Paint): string {
  if (safety === 'manual') return ''
  return translate` ${paint.dim(safety === 'safe' ? translate`(safe)` : translate`(likely)`)}`
}

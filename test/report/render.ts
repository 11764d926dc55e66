import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { buildReport } from '../../src/report/build-report.ts'
import type { Report, Reporter, ReporterContext } from '../../src/report/report.ts'
import { wellFormed } from '../../src/report/well-formed.ts'
import { RULES } from '../../src/rules/index.ts'

/** What somebody may write into a title so that whoever shows the report does something. */
export const HOSTILE = [
  ']]>',
  '--><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;&#60;',
  '::error::oops',
  '\n::add-mask::a\r::error::b',
  '##[add-matcher]/tmp/matcher.json',
  '#[[[group]',
  '%0A::error::c%25',
  'a | b \\| c \\',
  '`tick` ``two`` ```',
  '[text](https://evil.example) ![](https://evil.example/p.png) <https://evil.example>',
  'https://evil.example www.evil.example @somebody #1 owner/repo#2',
  '$x$ *b* _i_ ~s~ {0} {{ site.title }} \\u{1b}',
  '\u001b[31mred\u001b[0m \u009b31m',
  '\0 \u0007 \u0085 \u2028 \u2029',
  '\ud800 a \udc00',
  '\u202egpj.exe \u200b \ufeff \ufffe \uffff',
]

/** Each character of the first planes that XML, terminals or readers of JSON may refuse. */
export const CONTROLS = [
  ...Array.from({ length: 0xa1 }, (_, code) => code),
  ...[0xad, 0x2028, 0x2029, 0x202e, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfeff, 0xfffe, 0xffff],
]
  .map((code) => String.fromCharCode(code))
  .join('a')

/** Makes a problem from what matters to a test. */
export function problemOf(values: Partial<Diagnostic> = {}): Diagnostic {
  const start = { line: 2, column: 8, offset: 11 }
  return {
    rule: 'untrimmed-value',
    level: 'error',
    message: 'something is wrong',
    help: 'Mend it.',
    field: 'title',
    path: ['title'],
    start,
    end: { line: 2, column: 9, offset: 12 },
    related: [],
    fixes: [],
    ...values,
  }
}

/** A report of these problems by path. */
export function reportOf(
  files: Readonly<Record<string, readonly Diagnostic[]>>,
  skipped: readonly { readonly path: string; readonly reason: string }[] = [],
): Report {
  const outcomes = Object.entries(files).map(([path, diagnostics]) => ({
    path,
    diagnostics,
    suppressed: 0,
    skipped: null,
    readable: true,
  }))
  return buildReport(outcomes, skipped)
}

/** A report with a problem for each hostile text, in every place that a post may fill. */
export function hostileReport(): Report {
  const problems = [...HOSTILE, CONTROLS].map((text, at) =>
    problemOf({
      level: (['error', 'warning', 'info'] as const)[at % 3] as 'error',
      message: `\`title\` is \`${text}\``,
      help: text,
      path: ['title', text],
      related: [{ path: `b${text}.md`, line: 3, column: 1, message: text }],
      fixes: [
        {
          title: text,
          kind: text,
          safety: 'unsafe',
          edits: [{ start: 11, end: 12, text }],
          fields: ['title'],
        },
      ],
    }),
  )
  return reportOf(
    Object.fromEntries(
      [...HOSTILE, CONTROLS].map((text, at) => [`posts/${text}.md`, at % 4 === 0 ? problems : problems.slice(0, at)]),
    ),
    [{ path: `c${CONTROLS}.md`, reason: HOSTILE.join('') }],
  )
}

/** The whole text of a report in a format. */
export function render(reporter: Reporter, report: Report, context: Partial<ReporterContext> = {}): string {
  const text = reporter.render(report, {
    version: '1.2.3',
    homepage: '',
    rules: RULES,
    failOn: 'error',
    color: false,
    links: false,
    width: 80,
    command: 'check',
    end: { exitCode: 0, because: null },
    quiet: false,
    statistics: false,
    seconds: null,
    github: false,
    text: () => '---\ntitle: a\ndate: b\n---\n',
    inRepository: (path) => path,
    addressOf: (path, line) => `./${encodeURIComponent(wellFormed(path))}#L${line}`,
    posts: null,
    ...context,
  })
  return typeof text === 'string' ? text : [...text].join('')
}

/** What people type who come from ESLint, ruff, Biome, Prettier, markdownlint or stylelint, and the right form here. */

/** By option as typed, for commands that do not have it; where the answer depends on the command, by its name. */
export const OPTION_HABITS: Readonly<Record<string, string | Readonly<Record<'check' | 'fix' | 'others', string>>>> = {
  '--fix': {
    check: '`check` writes nothing: write `postlint fix`.',
    fix: '`postlint fix` fixes without it.',
    others: 'Write `postlint fix`.',
  },
  ...alias(['--write', '-w', '--apply'], {
    check: '`check` writes nothing: write `postlint fix`.',
    fix: '`postlint fix` writes without it; with --diff it writes nothing.',
    others: 'Write `postlint fix`.',
  }),
  ...alias(['--dry-run', '-n', '--fix-dry-run'], {
    check: '`check` writes nothing; `postlint fix --diff` shows what fix would change.',
    fix: 'Write `postlint fix --diff`: it shows what would change and writes nothing.',
    others: '`postlint fix --diff` shows what fix would change.',
  }),
  '--check': {
    check: '`postlint check` checks without it.',
    fix: 'Write `postlint check`, or `postlint fix --diff`, which exits 1 when there are changes to make.',
    others: 'Write `postlint check`.',
  },
  ...alias(['--unsafe-fixes', '--apply-unsafe', '--fix-unsafely'], 'Write `postlint fix --unsafe`.'),
  ...alias(
    ['--select', '--rules', '--extend-select', '--enable', '--fix-only', '--fixable'],
    'Write --only <rule>, once for each rule.',
  ),
  ...alias(
    ['--ignore', '--disable', '--skip', '--extend-ignore'],
    'A rule is switched off by --rule <id>=off; files are left out by .postlintignore.',
  ),
  ...alias(
    ['-f', '-r', '--reporter', '--output-format', '--formatter', '--report-format', '--custom-formatter'],
    'Write --format <name>.',
  ),
  ...alias(['-o', '--output', '--output-file'], 'Write --format <name>=<file>, as --format json=report.json.'),
  ...alias(['--json'], 'Write --format json.'),
  ...alias(['--sarif'], 'Write --format sarif.'),
  ...alias(
    ['--strict', '--error-on-warnings', '--deny-warnings', '--fail-on-warnings', '--fail-on-warning'],
    'Write --fail-on warning.',
  ),
  ...alias(
    ['--exit-zero', '--no-error', '--silent'],
    'Write --fail-on never: the exit code is then 0 whatever is found.',
  ),
  ...alias(
    [
      '--no-error-on-unmatched-pattern',
      '--pass-on-no-patterns',
      '--no-errors-on-unmatched',
      '--allow-empty-input',
      '--aei',
    ],
    'Write --allow-empty.',
  ),
  '--stdin': 'Write `-` as the path: `postlint -` reads standard input.',
  ...alias(['--stdin-filepath', '--stdin-file-path', '--stdin-file'], 'Write - --stdin-filename <name>.'),
  ...alias(['-c', '--config-file', '--config-path'], 'Write --config <file>.'),
  ...alias(['--no-eslintrc', '--no-config-lookup', '--isolated'], 'Write --no-config.'),
  '-q': 'Write --quiet.',
  ...alias(
    ['-v', '--verbose'],
    '-V prints the version; what was not checked, and why, is in the last line of each run.',
  ),
  ...alias(['-j', '--jobs', '--concurrency'], 'Write --threads <n>; by default as many are used as pay.'),
  ...alias(['--cache', '--cache-location', '--no-cache'], 'postlint keeps no cache; every run checks every post.'),
  '--ext': 'Name the files by a glob: `postlint check "posts/**/*.md"`.',
  '--init': 'Write `postlint init`.',
  ...alias(['--print-config', '--show-settings'], 'Write `postlint config <file>`.'),
  ...alias(['--list-rules', '--show-rules'], 'Write `postlint rules`.'),
  '--explain': 'Write `postlint explain <rule>`.',
}

function alias<T>(names: readonly string[], answer: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, answer]))
}

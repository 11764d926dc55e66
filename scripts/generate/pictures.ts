import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSample } from './run-sample.ts'
import { svgOfTerminal } from './svg-of-terminal.ts'

/** Pictures of a check and of the interactive mode, drawn from what the program prints. */
export async function pictures(): Promise<[path: string, text: string][]> {
  const cwd = mkdtempSync(join(tmpdir(), 'postlint-picture-'))
  copyFileSync('fixtures/demo/2026-03-18-tea-house.md', join(cwd, '2026-03-18-tea-house.md'))
  // Without the blank in its title, its first question is the one that no program can answer: which day was meant.
  const harbour = readFileSync('fixtures/demo/2026-04-31-harbour.md', 'utf8').replace('dawn "', 'dawn"')
  writeFileSync(join(cwd, '2026-04-31-harbour.md'), harbour)
  const check = await runSample(['2026-03-18-tea-house.md', '--preset', 'post', '--format', 'pretty', '--color'], {
    cwd,
  })
  const asked = await runSample(['fix', '-i', '--preset', 'post', '--color', '2026-04-31-harbour.md'], {
    cwd,
    keys: '1',
  })
  rmSync(cwd, { recursive: true })
  const shown = `$ npx postlint 2026-03-18-tea-house.md\n${check.replace(' in 0 ms', '')}`
  return [
    [
      'docs/pictures/check.svg',
      svgOfTerminal(shown, 'postlint finds three problems in a post and says how each is repaired'),
    ],
    [
      'docs/pictures/fix-interactive.svg',
      svgOfTerminal(
        `$ npx postlint fix -i\n${screenOf(asked)}`,
        'postlint fix -i shows what could be written and waits for a key',
      ),
    ],
  ]
}

/** The first question and its answer, without moves of the cursor. */
function screenOf(output: string): string {
  const lines = output.replaceAll('\r\n', '\n').replace(/\u001b\[(?![0-9;]*m)[0-9;?]*[A-Za-z]/g, '')
  // What a lone return writes over is no longer seen.
  const shown = lines.replace(/[^\n]*\r/g, '')
  const answered = shown.indexOf('written:')
  return shown.slice(0, shown.indexOf('\n', answered)).trim()
}

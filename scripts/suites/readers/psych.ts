import { spawnSync } from 'node:child_process'
import type { Answer, Reader } from './reader.ts'
import { textsOf } from './texts-of.ts'

const SCRIPT = new URL('psych.rb', import.meta.url).pathname

/** Ruby's YAML on libyaml, as Jekyll uses it. */
export const psych: Reader = {
  name: 'Psych',
  formats: ['yaml'],
  read: (blocks) => {
    const input = blocks.map((block) => `${JSON.stringify(block)}\n`).join('')
    const run = spawnSync('ruby', [SCRIPT], { input, encoding: 'utf8', maxBuffer: 1 << 30 })
    if (run.status !== 0) throw new Error(`ruby: ${run.error?.message ?? run.stderr}`)
    const answers = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
    return answers.map((answer) => (answer.ok ? { ok: true, data: textsOf(answer.data) } : answer))
  },
}

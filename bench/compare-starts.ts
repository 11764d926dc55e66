/** Measures what a start costs beside `node -e 0`. */
import { BIN, type Contestant } from './contestants.ts'
import { makeCorpus } from './make-corpus.ts'
import { printTable } from './print-table.ts'
import { runProcess } from './run-process.ts'
import { median, spread, timePairs } from './time-pairs.ts'

const NODE: Contestant = { name: 'node -e 0', command: ['node', '-e', '0'] }

export function compareStarts(rounds: number): void {
  const { folder } = makeCorpus(5000)
  const find = (name: string): string =>
    runProcess(['find', '.', '-name', name], folder).stdout.split('\n')[0] as string
  const print = printTable('Starts', ['start', 'ms', '`node -e 0`', 'ratio (quartiles)', 'at most', 'pairs'])
  for (const [name, words, limit] of [
    ['--version', ['--version'], 1.15],
    ['one good post', [find('*-1.md')], 1.3],
    ['one failing post, code frame', ['--format', 'pretty', find('*-1999.md')], 2],
  ] as const) {
    const { ours, theirs } = timePairs({ name, command: ['node', BIN, ...words] }, NODE, folder, rounds)
    const [mine, bare] = [ours, theirs].map((seconds) => (median(seconds) * 1000).toFixed(1)) as [string, string]
    print([name, mine, bare, spread(ours, theirs), limit, ours.length])
  }
}

import { countNoun, translate } from '../../locales/translate.ts'
import { tableLines } from '../../report/table-lines.ts'
import type { Timing } from './timing.ts'

/** The text of `--timing`: time by rule and the slowest posts. */
export function timingText({ rules, posts }: Timing): string {
  const sum = rules.reduce((before, [, time]) => before + time, 0)
  const lines = tableLines([
    [translate`rule`, 'ms', translate`share`],
    ...rules.map(([rule, time]) => [rule, time.toFixed(1), `${Math.round((100 * time) / (sum || 1))} %`] as const),
    [translate`all rules`, sum.toFixed(1), ''],
  ])
  if (posts.count === 0) return `${lines.join('\n')}\n`
  const slowest = tableLines([
    [translate`slowest posts`, 'ms'],
    ...posts.slowest.map(({ path, time }) => [path, time.toFixed(1)] as const),
    [translate`all ${countNoun(posts.count, 'post')}, with reading`, posts.total.toFixed(1)],
  ])
  return `${[...lines, '', ...slowest].join('\n')}\n`
}

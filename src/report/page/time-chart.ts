import { scaleBand, scaleLinear } from 'd3-scale'
import { rect, round } from './bar-chart.ts'
import type { ProblemTally } from './tally.ts'

const WIDTH = 480
const HEIGHT = 240
const LEFT = 44
const BOTTOM = 24
/** Labels of an axis that stand beside each other without touching. */
const MOST_LABELS = 9

/** Standing bars in the order of time: all posts, and before them those with problems. */
export function timeChart(periods: readonly (readonly [name: string, tally: ProblemTally])[]): {
  readonly viewBox: readonly [number, number]
  readonly drawing: string
} {
  const most = Math.max(1, ...periods.map(([, { posts }]) => posts))
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, 10]).nice(5)
  const x = scaleBand(
    periods.map(([name]) => name),
    [LEFT, WIDTH],
  ).padding(0.15)
  const ticks = y.ticks(5).filter(Number.isInteger)
  const axis = ticks.map(
    (tick) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text class="tick" x="${LEFT - 6}" y="${round(y(tick))}" dominant-baseline="central" text-anchor="end">${tick}</text>`,
  )
  const step = Math.ceil(periods.length / MOST_LABELS)
  const bars = periods.map(([name, { posts, concerned }], at) => {
    const left = x(name) ?? 0
    const bar = (value: number, fill: string): string =>
      value === 0 ? '' : rect({ x: left, y: y(value), width: x.bandwidth(), height: y(0) - y(value) }, fill)
    const label =
      at % step === 0
        ? `<text class="tick" x="${round(left + x.bandwidth() / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${name}</text>`
        : ''
    return bar(posts, 'posts') + bar(concerned, 'concerned') + label
  })
  return { viewBox: [WIDTH, HEIGHT], drawing: [...axis, ...bars].join('\n') }
}

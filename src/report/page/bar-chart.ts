import { scaleBand, scaleLinear } from 'd3-scale'
import { escapeXml } from '../escape-xml.ts'
import { shortenTo } from '../shorten-to.ts'

export interface Bar {
  readonly name: string
  /** What stands behind the bar. */
  readonly label: string
  readonly parts: readonly { readonly fill: string; readonly value: number }[]
}

const WIDTH = 480
const NAMES = 190
const VALUES = 110
/** A cell of text is seldom wider than 7 px; on a phone letters are larger. */
const NAME_CELLS = 23

/** Lying bars, one a name, each of the parts of a whole. */
export function barChart(bars: readonly Bar[]): {
  readonly viewBox: readonly [number, number]
  readonly drawing: string
} {
  const height = bars.length * 26 + 4
  const totals = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))
  const x = scaleLinear([0, Math.max(1, ...totals)], [NAMES, WIDTH - VALUES])
  const y = scaleBand(
    bars.map((_, at) => at),
    [2, height - 2],
  ).padding(0.25)
  const rows = bars.map(({ name, label, parts }, at) => {
    const top = y(at) ?? 0
    const middle = round(top + y.bandwidth() / 2)
    let sum = 0
    const rects = parts.map(({ fill, value }) => {
      const left = x(sum)
      sum += value
      return value === 0
        ? ''
        : rect({ x: left, y: top, width: Math.max(1, x(sum) - left), height: y.bandwidth() }, fill)
    })
    const text = (where: number, anchor: string, what: string): string =>
      `<text x="${round(where)}" y="${middle}" dominant-baseline="central" text-anchor="${anchor}">${escapeXml(what)}</text>`
    return text(NAMES - 8, 'end', shortenTo(name, NAME_CELLS)) + rects.join('') + text(x(sum) + 6, 'start', label)
  })
  return { viewBox: [WIDTH, height], drawing: rows.join('\n') }
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function rect({ x, y, width, height }: Box, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" class="fill-${fill}"/>`
}

/** Tenths of a pixel are not seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

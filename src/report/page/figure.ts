import { translate } from '../../locales/translate.ts'
import { escapeXml } from '../escape-xml.ts'

/** A chart with its words: what it shows, a legend, and the numbers as a table. */
export interface Figure {
  /** Of the page, one word. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly legend: readonly { readonly name: string; readonly fill: string }[]
  readonly viewBox: readonly [width: number, height: number]
  /** What is drawn, as SVG. */
  readonly drawing: string
  readonly columns: readonly string[]
  /** The first cell names the row, the others are numbers or shares. */
  readonly rows: readonly (readonly [name: string, ...cells: (string | number)[]])[]
  /** What the table leaves out. */
  readonly rest?: string | undefined
}

/** A chart as HTML: finished SVG that a screen reader announces by title and description, and a table that holds the same. */
export function figure(chart: Figure): string {
  const { id, title, description, legend, viewBox, drawing, columns, rows, rest } = chart
  const [width, height] = viewBox
  const keys = legend.map(
    ({ name, fill }) =>
      `<li><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="2" class="fill-${fill}"/></svg>${escapeXml(name)}</li>`,
  )
  const head = columns.map((name, at) => `<th scope="col"${at === 0 ? '' : ' class="number"'}>${escapeXml(name)}</th>`)
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${escapeXml(name)}</th>${cells.map((cell) => `<td class="number">${escapeXml(String(cell))}</td>`).join('')}</tr>`,
  )
  return [
    `<figure><figcaption><h3 id="${id}">${escapeXml(title)}</h3><p>${escapeXml(description)}</p></figcaption>`,
    keys.length === 0 ? '' : `<ul class="legend">${keys.join('')}</ul>`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`,
    `<g aria-hidden="true">${drawing}</g></svg>`,
    `<details><summary>${translate`The numbers as a table`}</summary>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(translate`${title}, table`)}">`,
    `<table><caption>${escapeXml(rest === undefined ? title : translate`${title}; ${rest}`)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div></details></figure>\n`,
  ].join('\n')
}

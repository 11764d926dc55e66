import type { Surroundings } from './form.ts'

/** Words of the body, by which a probe knows that it looks at the body. */
export const BODY = 'Herons stand in the shallows.\n'

/** Lines of a good post with one or more of its fields written otherwise; an empty text leaves the field out. */
export function writePost({ lines, dateField }: Surroundings, fields: Record<string, string>, body = BODY): string {
  const all: Record<string, string> = { title: 'title: Heron', date: `${dateField}: 2026-03-04`, ...fields }
  const block = [...lines, ...Object.values(all), 'marker: kept'].filter((line) => line !== '')
  return `---\n${block.join('\n')}\n---\n${body}`
}

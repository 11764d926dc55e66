import type { Reading } from './reading.ts'

/** Turns readings into JSON with one line a form, so that a diff shows which form is read otherwise. */
export function readingsText(
  generator: string,
  versions: unknown,
  readings: Readonly<Record<string, Reading>>,
): string {
  const lines = Object.entries(readings).map(([id, reading]) => `    ${JSON.stringify(id)}: ${JSON.stringify(reading)}`)
  const head = `  "generator": ${JSON.stringify(generator)},\n  "versions": ${JSON.stringify(versions)},`
  return `{\n${head}\n  "readings": {\n${lines.join(',\n')}\n  }\n}\n`
}

import { latePart } from '../../late/late-part.ts'

const loadPart = latePart<typeof import('./parse-data.ts')>('parse-data')

/** `parseData`, with its parsers loaded when the first file is parsed: a configuration that is code seldom names one. */
export function parseData(text: string, format: 'json' | 'yaml', shown: string): unknown {
  return loadPart().parseData(text, format, shown)
}

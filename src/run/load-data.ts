import type { YAMLException } from 'js-yaml'
import { latePart } from '../late/late-part.ts'
import { ConfigError } from './config/config-error.ts'

const yaml = latePart<typeof import('js-yaml')>('js-yaml')

/** The data of a YAML or JSON file of a site. Throws ConfigError that begins with `shown`, the file's name, and the place. */
export function loadData(text: string, shown: string): unknown {
  try {
    // Of equal keys the last counts, as for the generators.
    return yaml().load(text, { json: true })
  } catch (error) {
    const { mark, reason } = error as Partial<YAMLException>
    const place = mark === undefined ? '' : `:${mark.line + 1}:${mark.column + 1}`
    throw new ConfigError(`${shown}${place}: not YAML${reason === undefined ? '' : `: ${reason}`}`)
  }
}

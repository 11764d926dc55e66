import { YAMLException } from 'js-yaml'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { loadYaml } from '../../post/yaml/load-yaml.ts'
import { ConfigError } from './config-error.ts'

/** Turns the text of a JSON (comments allowed) or YAML file into data. Throws ConfigError that begins with `shown`, the file's name. */
export function parseData(text: string, format: 'json' | 'yaml', shown: string): unknown {
  return format === 'json' ? parseJson(text, shown) : parseYaml(text, shown)
}

function parseJson(text: string, shown: string): unknown {
  const errors: ParseError[] = []
  const data: unknown = parse(text, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error === undefined) return data
  const before = text.slice(0, error.offset).split('\n')
  const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`
  const words = printParseErrorCode(error.error).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  throw new ConfigError(`${shown}:${place}: not JSON:${words}`)
}

function parseYaml(text: string, shown: string): unknown {
  let data: unknown
  try {
    data = loadYaml(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw new ConfigError(`${shown}: not YAML`)
    const place = error.mark === undefined ? '' : `:${error.mark.line + 1}:${error.mark.column + 1}`
    throw new ConfigError(`${shown}${place}: not YAML: ${error.reason}`)
  }
  refuseSharing(data, new Set(), shown)
  return data
}

/** With aliases a few lines can stand for more than memory holds, and nothing in a configuration needs them. */
function refuseSharing(data: unknown, seen: Set<unknown>, shown: string): void {
  if (typeof data !== 'object' || data === null) return
  if (seen.has(data)) throw new ConfigError(`${shown}: anchors and aliases are not read here`)
  seen.add(data)
  for (const value of Object.values(data)) refuseSharing(value, seen, shown)
}

import { YAMLException } from 'js-yaml'
import { type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser'
import { translate } from '../../locales/translate.ts'
import { loadYaml } from '../../post/yaml/load-yaml.ts'
import { ConfigError } from './config-error.ts'

/** Turns the text of a JSON (comments allowed) or YAML file into data. Throws ConfigError that begins with `shown`, the file's name. */
export function parseData(text: string, format: 'json' | 'yaml', shown: string): unknown {
  let data: unknown
  try {
    data = format === 'json' ? parseJson(text, shown) : parseYaml(text, shown)
  } catch (error) {
    // The parsers call themselves for each bracket.
    if (error instanceof RangeError) throw new ConfigError(translate`${shown}: nested deeper than ${DEEPEST} levels`)
    throw error
  }
  refuseOddities(data, shown)
  return data
}

// A JSON Schema takes two levels for each of a post, which has 16 at most, and some for its choices.
const DEEPEST = 100
// A configuration of a CMS with 60 collections that share their fields has 6,000.
const MOST_VALUES = 20_000

function parseJson(text: string, shown: string): unknown {
  const errors: ParseError[] = []
  const data: unknown = parse(text, errors, { allowTrailingComma: true })
  const placeOf = (offset: number): string => {
    const before = text.slice(0, offset).split('\n')
    return `${before.length}:${(before.at(-1) ?? '').length + 1}`
  }
  // The parser would make its value the prototype of the object.
  visit(text, {
    onObjectProperty: (name, offset) => {
      if (name === PROTO)
        throw new ConfigError(translate`${`${shown}:${placeOf(offset)}`}: the key "${PROTO}" is not read here`)
    },
  })
  const [error] = errors
  if (error === undefined) return data
  const place = placeOf(error.offset)
  const words = printParseErrorCode(error.error).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  throw new ConfigError(translate`${shown}:${place}: not JSON:${words}`)
}

function parseYaml(text: string, shown: string): unknown {
  try {
    return loadYaml(text)
  } catch (error) {
    if (error instanceof RangeError) throw error
    if (!(error instanceof YAMLException)) throw new ConfigError(translate`${shown}: not YAML`)
    const place = error.mark === undefined ? '' : `:${error.mark.line + 1}:${error.mark.column + 1}`
    throw new ConfigError(translate`${shown}${place}: not YAML: ${error.reason}`)
  }
}

const PROTO = '__proto__'

/** Throws ConfigError on what only a stranger would write, and what would cost or mean something else than it says. */
function refuseOddities(data: unknown, shown: string): void {
  let values = 0
  const stack: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    values++
    // With aliases a few lines can stand for more than memory holds.
    if (values > MOST_VALUES)
      throw new ConfigError(
        translate`${shown}: anchors and aliases make more than ${MOST_VALUES} lists and mappings of it`,
      )
    if (depth > DEEPEST) throw new ConfigError(translate`${shown}: nested deeper than ${DEEPEST} levels`)
    for (const [key, inner] of Object.entries(value)) {
      if (key === PROTO) throw new ConfigError(translate`${shown}: the key "${PROTO}" is not read here`)
      stack.push({ value: inner, depth: depth + 1 })
    }
  }
}

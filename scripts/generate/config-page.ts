import { configSchema } from '../../src/run/config/config-schema.ts'
import { fillParts } from './fill-parts.ts'

interface Key {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Key[]
  readonly items?: Key
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Key>>
}

/** `docs/configuration.md` with every key that a collection may have, as the schema of the configuration describes it. */
export function configPage(): [path: string, text: string] {
  const { properties = {} } = configSchema() as Key
  const keys = Object.entries(properties.collections?.items?.properties ?? {})
  return fillParts('docs/configuration.md', { keys: keys.flatMap(([name, key]) => describe(name, key)).join('\n') })
}

function describe(name: string, key: Key): string[] {
  const [example] = key.examples ?? []
  return [
    `### ${name}`,
    '',
    `${name === 'rules' ? 'A mapping of rules to a level, or to a list of a level and options' : kindOf(key)}. ${key.description ?? ''}`,
    '',
    ...(example === undefined ? [] : ['```json', `{ ${JSON.stringify(name)}: ${spaced(example)} }`, '```', '']),
  ]
}

function kindOf({ type, enum: values, anyOf }: Key): string {
  if (values !== undefined) return `One of ${values.map((value) => `\`${value}\``).join(', ')}`
  if (anyOf !== undefined) return capitalized([...new Set(anyOf.map(nameOf))].join(' or '))
  return capitalized(nameOf({ ...(type === undefined ? {} : { type }) }))
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping',
}

function nameOf({ type = '', anyOf = [] }: Key): string {
  return NAMES[type] ?? anyOf.map(nameOf).join(' or ')
}

function capitalized(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

/** JSON on one line, with blanks as people write it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`)
    .join(', ')} }`
}

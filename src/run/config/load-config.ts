import { basename, extname } from 'node:path'
import { translate } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'
import { importCode } from './import-code.ts'
import { parseData } from './late-parse-data.ts'
import { readConfigText } from './read-config-text.ts'

const CODE = ['.ts', '.mts', '.js', '.mjs']

export interface LoadedConfig {
  readonly value: unknown
  /** Whether it is code, whose values may be objects of any kind. */
  readonly code: boolean
}

/** Loads a configuration file as it is, unchecked. `shown` is its name in messages. Throws ConfigError. */
export async function loadConfig(
  file: string,
  shown: string,
  { untrusted, library }: { readonly untrusted: boolean; library(): Promise<object> },
): Promise<LoadedConfig> {
  const extension = extname(file).toLowerCase()
  if (CODE.includes(extension)) {
    if (untrusted) {
      throw new ConfigError(
        translate`${shown} is code, which --untrusted does not run`,
        translate`Write the configuration as data (.json or .yaml), or give --no-config or --preset.`,
      )
    }
    return { value: await importCode(file, shown, library), code: true }
  }
  if (!['.json', '.jsonc', '.yaml', '.yml'].includes(extension)) {
    throw new ConfigError(
      translate`${shown} is no configuration: its name must end in ${CODE.join(', ')}, .json, .jsonc, .yaml or .yml`,
    )
  }
  const text = readConfigText(file, !untrusted)
  if (typeof text !== 'string') throw new ConfigError(translate`${shown}: ${text.fault}`)
  const data = parseData(text, extension.startsWith('.json') ? 'json' : 'yaml', shown)
  if (basename(file) !== 'package.json') return { value: data ?? {}, code: false }
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>).postlint : undefined
  if (value === undefined) throw new ConfigError(translate`${shown} has no key "postlint"`)
  return { value, code: false }
}

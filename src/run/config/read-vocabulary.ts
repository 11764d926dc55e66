import { relative, resolve } from 'node:path'
import { translate } from '../../locales/translate.ts'
import { findLink } from '../find-link.ts'
import { ConfigError } from './config-error.ts'
import { parseData } from './late-parse-data.ts'
import { readConfigText } from './read-config-text.ts'

/** A configuration's own place: what paths in it are relative to, and what may be read. */
export interface ConfigPlace {
  /** Absolute; the folder of the configuration. */
  readonly folder: string
  /** What paths of posts are relative to; absolute. */
  readonly cwd: string
  /** The configuration's name in messages. */
  readonly shown: string
  readonly untrusted: boolean
}

/** The data of a JSON or YAML file that a configuration names; `where` is the path in it that does. Throws ConfigError. */
export function readNamedFile(name: string, where: string, { folder, shown, untrusted }: ConfigPlace): unknown {
  const file = resolve(folder, name)
  if (untrusted && relative(folder, file).startsWith('..')) {
    throw new ConfigError(
      translate`${shown}: ${where}: ${name} lies outside the folder, where --untrusted does not read`,
    )
  }
  const link = untrusted ? findLink(file, folder) : null
  if (link !== null) {
    throw new ConfigError(translate`${shown}: ${where}: ${link} is a symbolic link, which --untrusted does not follow`)
  }
  const text = readConfigText(file, !untrusted)
  if (typeof text !== 'string') throw new ConfigError(translate`${`${shown}: ${where}: ${name}`}: ${text.fault}`)
  return parseData(text, /\.ya?ml$/i.test(name) ? 'yaml' : 'json', `${shown}: ${where}: ${name}`)
}

/** The items that a list may hold: given ones, or those of a file: the items of its list, or the keys of its mapping. */
export function readVocabulary(
  items: string | readonly (string | number)[],
  where: string,
  place: ConfigPlace,
): string[] {
  if (typeof items !== 'string') return items.map(String)
  const data = readNamedFile(items, where, place)
  if (Array.isArray(data)) return data.flatMap(namesOfItem)
  if (typeof data === 'object' && data !== null) return Object.keys(data)
  throw new ConfigError(translate`${place.shown}: ${where}: ${items} holds neither a list nor a mapping`)
}

/** A text, or the name that a mapping gives itself (`- name: travel`). */
function namesOfItem(item: unknown): string[] {
  if (typeof item === 'string' || typeof item === 'number') return [String(item)]
  if (typeof item !== 'object' || item === null) return []
  const { name, title, slug } = item as Record<string, unknown>
  return [name, title, slug].filter((one) => typeof one === 'string').slice(0, 1)
}

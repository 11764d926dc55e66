import type { CodeConfig } from '../../schemas/config.ts'
import type { Reporter } from '../report/report.ts'
import type { AnyRule } from '../rules/rule.ts'

/** Rules and reporters of one's own; a rule's id and a reporter's name must not be taken. */
export interface Plugin {
  readonly name: string
  /** Made with `defineRule`. */
  readonly rules?: readonly AnyRule[]
  /** Made with `defineReporter`; `--format` takes their names. */
  readonly reporters?: readonly Reporter[]
}

/** One set of posts that are linted alike: CodeConfig says what each key means. */
export type CollectionConfig = NonNullable<CodeConfig['collections']>[number]

/** The configuration of a project. The first collection that matches a file decides. */
export interface Config {
  readonly collections?: CollectionConfig[]
  /** The language of messages: `en`, `zh-Hans`, `zh-Hant`. */
  readonly locale?: string
  readonly plugins?: readonly Plugin[]
}

/** Gives a configuration its types; does nothing else. */
export function defineConfig(config: Config): Config {
  return config
}

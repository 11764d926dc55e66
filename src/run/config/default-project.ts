import { readPostModel } from '../../check/schema/read-post-model.ts'
import { generatorOf } from '../../generators/generator-of.ts'
import { REPORTERS } from '../../report/reporters.ts'
import { RULES } from '../../rules/index.ts'
import { compileSettings } from './compile-settings.ts'
import { formatPath } from './format-path.ts'
import type { Project } from './project.ts'

/**
 * The project of a folder without a configuration: one collection with the preset `post`, of whatever is named.
 * `folder` is absolute, without links. It loads no zod.
 */
export function defaultProject(folder: string): Project {
  const schema = readPostModel()
  const shared = {
    name: 'posts',
    frontMatter: 'required',
    vocabulary: {},
    timezone: null,
    generator: generatorOf('any'),
    portable: true,
    schema,
  } as const
  const where = (...path: readonly PropertyKey[]): string => `preset post: ${formatPath(['rules', ...path])}`
  return {
    folder,
    shown: null,
    rules: RULES,
    reporters: REPORTERS,
    collections: [
      {
        ...shared,
        files: null,
        ignore: [],
        rules: {},
        schemaOrigin: 'preset post',
        dates: 'string',
        claims: () => true,
        settingsFor: compileSettings(shared, {}, RULES, where),
      },
    ],
  }
}

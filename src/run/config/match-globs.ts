import { translate } from '../../locales/translate.ts'
import { hasManyWildcards, matchAnyGlob } from '../globs.ts'
import { ConfigError } from './config-error.ts'
import { plainGlob } from './plain-glob.ts'

/** Turns globs into one test of a path with `/`; `where` names them in messages. Throws ConfigError. */
export function matchGlobs(globs: readonly string[], where: string, untrusted: boolean): (path: string) => boolean {
  for (const glob of globs) {
    if (glob.startsWith('!'))
      throw new ConfigError(
        translate`${where}: "${glob}" begins with "!"`,
        translate`Name what to leave out in \`ignore\`.`,
      )
    // A corpus may lie beside its configuration; a stranger's may not reach for anything else.
    if (/^(?:[/\\]|[a-z]:)/i.test(glob) || (untrusted && glob.includes('..'))) {
      throw new ConfigError(translate`${where}: "${glob}" leads out of the configuration's folder`)
    }
    if (hasManyWildcards(glob)) throw new ConfigError(translate`${where}: "${glob}" has too many wildcards`)
  }
  if (globs.length === 0) return () => false
  // Compiled when it is first asked.
  let test: ((path: string) => boolean) | undefined
  return (path) => {
    test ??= matchAnyGlob(globs.map(plainGlob))
    return test(path)
  }
}

/** The same of a kind of page: globs of its files, and of those that are left out. */
export function matchPages({
  files,
  ignore,
}: {
  readonly files: readonly string[]
  readonly ignore: readonly string[]
}): (path: string) => boolean {
  const wants = matchGlobs(files, '', false)
  const leaves = matchGlobs(ignore, '', false)
  return (path) => wants(path) && !leaves(path)
}

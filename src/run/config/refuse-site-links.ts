import { join } from 'node:path'
import type { Generator } from '../../../schemas/generator.ts'
import { translate } from '../../locales/translate.ts'
import { findLink } from '../find-link.ts'
import { scanGlob } from '../globs.ts'
import { ConfigError } from './config-error.ts'

/** Refuses a site of strangers in which links lead to its lists of layouts, authors or tags. Throws ConfigError. */
export function refuseSiteLinks({ layouts, authors, tagList }: Generator, root: string): void {
  for (const references of [layouts, authors, tagList]) {
    for (const glob of references?.files ?? []) {
      const link = findLink(join(root, scanGlob(glob).base), root)
      if (link !== null) throw new ConfigError(translate`${link} is a symbolic link, which --untrusted does not follow`)
    }
  }
}

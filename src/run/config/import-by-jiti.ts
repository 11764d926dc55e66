import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type * as zod from 'zod'
import { astroModules, starlightSchemas } from './astro/astro-modules.ts'
import { pathAliases } from './path-aliases.ts'

/** Imports TypeScript, with `postlint`, its zod, and what stands in for the modules of Astro at hand wherever the file lies. */
export async function importByJiti(file: string, library: () => Promise<object>): Promise<unknown> {
  // By `import` node would search jiti's 190 kB for names of exports, which takes as long as all the rest of it.
  const { createJiti } = createRequire(import.meta.url)('jiti') as typeof import('jiti')
  const postlint = await library()
  const { z } = postlint as { readonly z: typeof zod }
  const options = { fsCache: cacheFolder(), moduleCache: false, interopDefault: false, alias: pathAliases(file) }
  const isThere = (name: string): boolean => isResolvable(name, file)
  // The schemas of Starlight and of the site are made with the zod of the site's Astro.
  const astro = isThere('astro') ? await createJiti(file, options).import<{ z: typeof zod }>('astro/zod') : { z }
  const jiti = createJiti(file, {
    ...options,
    virtualModules: whenAsked({
      postlint: () => postlint,
      ...(isThere('zod') ? {} : { zod: () => ({ ...z, z }) }),
      ...astroModules(astro.z),
      ...(isThere('@astrojs/starlight') ? {} : { '@astrojs/starlight/schema': () => starlightSchemas(astro.z) }),
    }),
  })
  return jiti.import(file)
}

/** Modules that are made when a file imports them. */
function whenAsked(modules: Readonly<Record<string, () => object>>): Record<string, object> {
  const made: Record<string, object> = {}
  for (const [name, get] of Object.entries(modules)) Object.defineProperty(made, name, { get, enumerable: true })
  return made
}

/** The user's own: jiti's default may be a folder of all users (/tmp), where anybody can put code for others to run. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME = '' } = process.env
  return join(XDG_CACHE_HOME === '' ? join(homedir(), '.cache') : XDG_CACHE_HOME, 'postlint')
}

/** Whether the project has a package of its own. */
function isResolvable(name: string, file: string): boolean {
  const folders = file.replaceAll('\\', '/').split('/').slice(0, -1)
  return folders.some((_, index) =>
    existsSync(`${folders.slice(0, folders.length - index).join('/')}/node_modules/${name}`),
  )
}

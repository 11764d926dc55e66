import type * as zod from 'zod'

/** The part of zod that is used here: it may be another copy, of version 3. */
type Zod = Pick<typeof zod, 'number' | 'object' | 'record' | 'string' | 'union' | 'unknown'>

/**
 * What stands in for the modules that a `content.config.ts` imports and that only a build of Astro has: they keep what they are
 * given, so that `astroCollections` can read it, and load nothing. `z` is the zod that the site's schemas are made with.
 */
export function astroModules(z: Zod): Readonly<Record<string, () => object>> {
  const content = () => ({
    z,
    defineCollection: (given: object) => ({ ...given, schema: schemaOf(given, z) }),
    defineLiveCollection: () => ({ loader: {} }),
    reference: () => referenceSchema(z),
    ...Object.fromEntries(QUERIES.map((name) => [name, () => refuseQuery(name)])),
  })
  const loaders = {
    glob: (given: object) => ({ name: 'glob-loader', ...given }),
    file: () => ({ name: 'file-loader' }),
  }
  return {
    'astro:content': content,
    'astro/content/config': content,
    'astro:schema': () => ({ ...z, z }),
    'astro/zod': () => ({ ...z, z }),
    'astro/loaders': () => loaders,
    '@astrojs/starlight/loaders': () => STARLIGHT_LOADERS,
  }
}

/** What stands in for `@astrojs/starlight/schema` where Starlight is not installed: the preset, by its name. */
export function starlightSchemas(z: Zod): object {
  const extendedBy =
    (own: unknown) =>
    ({ extend }: { readonly extend?: unknown } = {}) =>
    (context: unknown): unknown => {
      const more: unknown = typeof extend === 'function' ? extend(context) : extend
      return more === undefined ? own : [own, more]
    }
  const texts = z.record(z.string(), z.unknown())
  return { docsSchema: extendedBy('starlight'), i18nSchema: extendedBy(texts) }
}

// What other exports of `astro:content` do needs a build.
const QUERIES = ['getCollection', 'getEntry', 'getEntries', 'getEntryBySlug', 'getDataEntryById', 'render']

function refuseQuery(name: string): never {
  throw new Error(`${name}() of astro:content works in a build of Astro alone`)
}

/** Whether a picture is there, and what it is, another rule finds out. */
function schemaOf({ schema }: { readonly schema?: unknown }, z: Zod): unknown {
  // ArkType's schemas are functions, too.
  return typeof schema === 'function' && !('~standard' in schema) ? schema({ image: () => z.string() }) : schema
}

/** As Astro reads it (7.3, content/runtime.js): the id of an entry, or a pair that names it. */
function referenceSchema(z: Zod): unknown {
  const pair = (key: string) => z.object({ collection: z.string(), [key]: z.string() })
  return z.union([z.number(), z.string(), pair('id'), pair('slug')])
}

// The endings that its own loader has (@astrojs/starlight 0.42, loaders.ts).
const DOCS = '**/[^_]*.{markdown,mdown,mkdn,mkd,mdwn,md,mdx}'

const STARLIGHT_LOADERS = {
  docsLoader: ({ base = 'src/content/docs' }: { readonly base?: string } = {}) => ({
    name: 'starlight-docs-loader',
    pattern: DOCS,
    base,
  }),
  i18nLoader: () => ({ name: 'starlight-i18n-loader' }),
}

import module from 'node:module'

interface Resolved {
  readonly url: string
  readonly format?: string | null | undefined
  readonly shortCircuit?: boolean
}

type Resolve = (name: string, context: unknown, next: (name: string, context?: unknown) => Resolved) => Resolved

/** Node 22.15 and 23.5 have it; the types of node 20 don't know it. */
type RegisterHooks = (hooks: { readonly resolve: Resolve }) => { deregister(): void }

/**
 * While a configuration is imported, `postlint` is the program that imports it, wherever the file lies and whatever is
 * installed there, so that nothing is loaded twice; `zod` is the program's where the project has none. An older node
 * looks for both beside the file.
 */
export async function withOwnPackages(url: string, run: () => Promise<unknown>): Promise<unknown> {
  const { registerHooks } = module as { readonly registerHooks?: RegisterHooks }
  const hooks = registerHooks?.({
    resolve: (name, context, next) => {
      if (name === 'postlint') return own('./index.js')
      if (name !== 'zod') return formatOf(next(name, context), url)
      try {
        return next(name, context)
      } catch {
        return own('./zod.js')
      }
    },
  })
  try {
    return await run()
  } finally {
    hooks?.deregister()
  }
}

/** The build puts the library and zod beside the file that holds this function. */
function own(file: string): Resolved {
  return { url: new URL(file, import.meta.url).href, format: 'module', shortCircuit: true }
}

/** Without it node reads a package.json, guesses, and warns that it had to. */
function formatOf(resolved: Resolved, config: string): Resolved {
  const isTypeScript = /\.m?ts$/i.test(config)
  return resolved.url === config && isTypeScript ? { ...resolved, format: 'module-typescript' } : resolved
}

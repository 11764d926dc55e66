// What the bundler is told so that a start loads little: each says what it saves on Node 20, where no compiled code is kept.
import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const CORE = ['src/cli/run-lint.ts', 'src/run/config/open-project.ts', 'src/locales/translate.ts'].map((path) =>
  resolve(path),
)

/**
 * Makes one chunk of what every check loads. The bundler makes a chunk for each set of entries that share something,
 * which are 38, and each takes node 20 a millisecond; so every file of ours imports the core.
 */
const shareCore = {
  name: 'share-core',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:src|schemas)[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: [await readFile(path, 'utf8'), ...CORE.map((core) => `import ${JSON.stringify(core)}`)].join('\n'),
      loader: 'ts',
    }))
  },
}

/**
 * Takes the functions of `node:fs` one by one: an import of node's own asks for all that the module has, and node 20 then
 * loads streams, promises and readline, which takes 4 ms.
 */
const plainFs = {
  name: 'plain-fs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:fs$/ }, ({ path }) => ({ path, namespace: 'plain-fs' }))
    onLoad({ filter: /^/, namespace: 'plain-fs' }, () => {
      const properties = Object.entries(Object.getOwnPropertyDescriptors(fs))
      const isTaken = (name, value) => typeof value === 'function' || name === 'constants'
      const names = properties.flatMap(([name, { value }]) => (isTaken(name, value) ? name : []))
      return { contents: `export const { ${names.join(', ')} } = process.getBuiltinModule('node:fs')` }
    })
  },
}

/** The languages of zod are half of it, and the namespace that has them is asked for none: each is loaded when it is called. */
const lateLocales = {
  name: 'late-locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer, resolveDir, path }) =>
      /[/\\]zod[/\\]v4[/\\]/.test(importer)
        ? { path: 'zod', namespace: 'late-locales', pluginData: resolve(resolveDir, path) }
        : null,
    )
    onLoad({ filter: /^/, namespace: 'late-locales' }, async ({ pluginData }) => {
      const names = [...(await readFile(pluginData, 'utf8')).matchAll(/default as (\w+)/g)].map(([, name]) => name)
      return {
        contents: names.map((name) => `export const ${name} = () => require('./zod-locales.js').${name}()`).join('\n'),
      }
    })
  },
}

/** Commander starts programs for commands that are files of their own; there are none, and what starts programs takes 5 ms to load. */
const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'no-programs' } : null,
    )
    onLoad({ filter: /^/, namespace: 'no-programs' }, () => ({ contents: 'export {}' }))
  },
}

export const PLUGINS = [shareCore, plainFs, lateLocales, noPrograms]

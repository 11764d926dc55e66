// What the bundler is told so that a start loads little: each says what it saves on Node 20, where no compiled code is kept.
import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** What is loaded together: a file that `by` means is never loaded without these. */
const PARTS = [
  {
    by: /[/\\](?:src|schemas)[/\\]/,
    files: [
      'src/cli/run-lint.ts',
      'src/run/config/open-project.ts',
      'src/locales/translate.ts',
      'src/run/provide-late-parts.ts',
      // What several parts share, 12 kB in all.
      'src/post/yaml/find-duplicate-keys.ts',
      'src/post/find-number-out-of-range.ts',
      'src/post/refuse-nesting.ts',
      'src/post/reading.ts',
      'src/check/parse-source.ts',
      'src/check/schema/copy-data.ts',
      'src/check/schema/closest-branch.ts',
      'src/check/schema/reader-of.ts',
    ],
  },
  { by: /[/\\]src[/\\]cli[/\\](?:commands[/\\]|explain-|find-schema)/, files: ['src/cli/program.ts'] },
  // Presets need zod and its reader; a configuration that is code imports the library, which has all of them.
  {
    by: /[/\\](?:read-zod-schema|generator-schemas|schemas[/\\]post|build-project|library[/\\]index|find-schema|init-config)\.ts$/,
    files: ['src/check/schema/read-zod-schema.ts', 'schemas/generator-schemas.ts', 'schemas/post.ts'],
  },
  {
    by: /[/\\](?:build-project|library[/\\]index|find-schema|init-config)\.ts$/,
    files: ['src/run/config/build-project.ts', 'src/library/index.ts'],
  },
  {
    by: /[/\\](?:run-fix|run-interactive|serve-editor|library[/\\]index)\.ts$/,
    files: ['src/run/fix-groups.ts', 'src/run/write-posts.ts', 'src/run/writing/clean-leftovers.ts'],
  },
].map(({ by, files }) => ({ by, files: files.map((file) => resolve(file)) }))

/**
 * Makes one chunk of what is loaded together. The bundler makes a chunk for each set of entries that share something, which are
 * 38, and each takes node 20 more than a millisecond; so every entry imports all of a part that it needs some of.
 */
const shareParts = {
  name: 'share-parts',
  setup({ onLoad, onResolve }) {
    const importsOf = (path) =>
      PARTS.flatMap(({ by, files }) => (by.test(path) ? files : [])).map((file) => `import ${JSON.stringify(file)}`)
    onLoad({ filter: /[/\\](?:src|schemas)[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: [await readFile(path, 'utf8'), ...importsOf(path)].join('\n'),
      loader: 'ts',
    }))
    // A package that is a part by itself shares what the bundler gives all files.
    onResolve({ filter: /^/ }, ({ kind, path }) =>
      kind === 'entry-point' && !path.endsWith('.ts') ? { path, namespace: 'package' } : null,
    )
    onLoad({ filter: /^/, namespace: 'package' }, ({ path }) => ({
      contents: [
        `export * from '${path}'`,
        // The languages of zod have no default; they use what zod does.
        path === 'zod/locales' ? `export { z } from 'zod'` : `export { default } from '${path}'`,
        ...importsOf(resolve('src/late/package')),
      ].join('\n'),
      resolveDir: resolve('.'),
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

export const PLUGINS = [shareParts, plainFs, lateLocales, noPrograms]

// Bundles the command line, the library and the worker into dist/. They share their chunks, so that nothing is loaded twice.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const CORE = ['src/cli/run-lint.ts', 'src/run/config/open-project.ts'].map((path) => resolve(path))

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
      const properties = Object.entries(Object.getOwnPropertyDescriptors(fs.default))
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
      /[/\\]zod[/\\]v4[/\\]/.test(importer) ? { path: resolve(resolveDir, path), namespace: 'late-locales' } : null,
    )
    onLoad({ filter: /^/, namespace: 'late-locales' }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/default as (\w+)/g)].map(([, name]) => name)
      return {
        contents: names.map((name) => `export const ${name} = () => require('./zod-locales.js').${name}()`).join('\n'),
      }
    })
  },
}

/** Writes the bundles into a folder; returns the paths of all files that went into them. */
export async function bundle(outdir) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: {
      cli: 'src/cli/start.ts',
      index: 'src/library/index.ts',
      worker: 'src/cli/worker.ts',
      // Late parts (src/late): loaded by name when synchronous code first needs them.
      'full-readers': 'src/post/full-readers.ts',
      'parse-data': 'src/run/config/parse-data.ts',
      'read-code': 'src/run/site/read-code.ts',
      'zh-hans': 'src/locales/zh-hans/index.ts',
      'zh-hant': 'src/locales/zh-hant/index.ts',
      zod: 'zod',
      'zod-locales': 'zod/locales',
      chalk: 'chalk',
      'string-width': 'string-width',
      picomatch: 'picomatch',
      'js-yaml': 'js-yaml',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // It finds its parts beside itself.
    external: ['jiti', './zod-locales.js'],
    chunkNames: '[name]-[hash]',
    plugins: [shareCore, plainFs, lateLocales],
    // jsonc-parser's main file requires its parts in a way that no bundler follows.
    mainFields: ['module', 'main'],
    // What CommonJS packages in the bundle call; built-in modules only.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    // A third less to read at each start.
    minify: true,
    // The engine reads each pattern when it reads its file, and sets such as \p{L} took a start 6 ms: as calls they wait until they are used.
    supported: { 'regexp-sticky-and-unicode-flags': false },
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
  })
  return Object.keys(metafile.inputs)
}

/** The licences of the bundled packages, which must travel with their code. */
export function licencesOf(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean))
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'))
      const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? `License: ${license}` : fs.readFileSync(`${folder}/${file}`, 'utf8').trim()
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

// In an installed package there is nothing to build: what npm packs is built already.
if (process.argv[1] === import.meta.filename && fs.existsSync('src')) {
  fs.rmSync('dist', { recursive: true, force: true })
  const inputs = await bundle('dist')
  fs.writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(inputs))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}

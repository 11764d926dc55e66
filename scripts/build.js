// Bundles the command line, the library and the worker into dist/. They share their chunks, so that nothing is loaded twice.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { PLUGINS } from './bundle-plugins.js'

/** Writes the bundles into a folder; returns the paths of all files that went into them. */
export async function bundle(outdir) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: {
      cli: 'src/cli/start.ts',
      index: 'src/library/index.ts',
      worker: 'src/cli/worker.ts',
      // Late parts (src/late): loaded by name when synchronous code first needs them.
      'yaml-readers': 'src/post/yaml-readers.ts',
      'toml-readers': 'src/post/toml-readers.ts',
      'json-readers': 'src/post/json-readers.ts',
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
    plugins: PLUGINS,
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
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? `License: ${license}` : readFileSync(`${folder}/${file}`, 'utf8').trim()
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

// In an installed package there is nothing to build: what npm packs is built already.
if (process.argv[1] === import.meta.filename && existsSync('src')) {
  rmSync('dist', { recursive: true, force: true })
  const inputs = await bundle('dist')
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(inputs))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}

// Bundles the program and its packages into dist/: few files to load, and the rest only when it is needed.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileKernel, withCompiledKernel } from './build/compile-kernel.js'
import { LATE_MODULES, lateParts, partName } from './build/late-parts.js'

const COMMON = {
  bundle: true,
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20.12',
  legalComments: 'none',
  logLevel: 'warning',
  // jsonc-parser's main file requires its parts in a way that no bundler follows.
  mainFields: ['module', 'main'],
  // Finds its own parts beside itself.
  external: ['jiti'],
}

/** Writes the bundles into a folder; returns the paths of all files that went into them. */
export async function bundleAll(outdir) {
  const { build } = await import('esbuild')
  const withKernel = withCompiledKernel(await compileKernel())
  const modules = {
    ...COMMON,
    outdir,
    format: 'esm',
    splitting: true,
    // What CommonJS packages in the bundle call; built-in modules only.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  }
  const results = await Promise.all([
    // CommonJS starts 5 ms sooner than a module, which is most of what a good post costs.
    ...['src/start.ts', ...LATE_MODULES].map((module) =>
      build({
        ...COMMON,
        outdir,
        format: 'cjs',
        outExtension: { '.js': '.cjs' },
        entryPoints: { [partName(module)]: module },
        // No short run needs zod: the copy that is installed will do.
        external: [...COMMON.external, 'zod', './*.cjs', '../bin/load-part.js'],
        plugins: [lateParts, withKernel, withoutEngines, withLateEmoji],
      }),
    ),
    build({
      ...modules,
      entryPoints: { main: 'src/cli/main.ts' },
      chunkNames: 'main/[name]-[hash]',
      plugins: [separateParts, withKernel, withoutEngines, withoutLocales, withLateEmoji],
    }),
    build({
      ...modules,
      entryPoints: { index: 'src/index.ts' },
      chunkNames: 'index/[name]-[hash]',
      plugins: [withoutEngines, withLateEmoji],
      // Schemas of users and ours must come from one zod.
      external: ['zod', 'jiti'],
    }),
  ])
  for (const file of readdirSync(outdir)) if (file.endsWith('.cjs')) escapeAll(`${outdir}/${file}`)
  return [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))]
}

/** esbuild leaves what is not ASCII in regular expressions as it is; of ASCII alone the engine keeps one byte a character. */
function escapeAll(file) {
  const text = readFileSync(file, 'utf8')
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(text)) throw new Error(`${file}: a backslash before what is not ASCII`)
  writeFileSync(
    file,
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** Parts that are loaded on demand are files of their own. */
const separateParts = {
  name: 'separate-parts',
  setup(build) {
    const parts = { 'src/cli/main.ts': './main.js', 'src/index.ts': './index.js' }
    build.onResolve({ filter: /\/(?:main|index)\.ts$/ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return undefined
      const part =
        parts[
          resolve(resolveDir, path)
            .slice(process.cwd().length + 1)
            .replaceAll('\\', '/')
        ]
      return part === undefined ? undefined : { path: part, external: true }
    })
  },
}

/** gray-matter brings engines of its own, one of them `eval`; each is replaced by a guarded one whenever it is called. */
const withoutEngines = {
  name: 'without-engines',
  setup(build) {
    build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents:
        'const refuse=()=>{throw new Error("no engine")};module.exports={yaml:{parse:refuse},json:{parse:refuse}}',
    }))
  },
}

/** The messages of zod in other languages than English. */
const withoutLocales = {
  name: 'without-locales',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

/** string-width's set of all emoji takes 35 ms to build, and most starts measure no emoji. */
const withLateEmoji = {
  name: 'with-late-emoji',
  setup(build) {
    build.onLoad({ filter: /string-width[\\/]index\.js$/ }, ({ path }) => {
      const early = 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;'
      const late =
        "let rgi; const rgiEmojiRegex = { test: (text) => (rgi ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text) };"
      const source = readFileSync(path, 'utf8')
      if (!source.includes(early)) throw new Error('string-width has changed: look for its set of emoji')
      return { contents: source.replace(early, () => late) }
    })
  },
}

/** The licences of the bundled packages, which must travel with their code. */
function licencesOf(inputs) {
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
  const inputs = await bundleAll('dist')
  // The compiled kernel holds a little of AssemblyScript's own library.
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf([...inputs, 'node_modules/assemblyscript/std']))
  execFileSync(process.execPath, ['scripts/build/compile-code.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}

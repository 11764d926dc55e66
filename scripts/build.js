// Bundles the program and its packages into dist/: few files to load, and the rest only when it is needed.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

// In an installed package there is nothing to build: what npm packs is built already.
if (existsSync('src')) {
  const { build } = await import('esbuild')
  rmSync('dist', { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: ['src/start.ts', 'src/index.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.12',
    chunkNames: 'chunks/[name]-[hash]',
    // What CommonJS packages in the bundle call; built-in modules only.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    legalComments: 'none',
    logLevel: 'warning',
    // jsonc-parser's main file requires its parts in a way that no bundler follows.
    mainFields: ['module', 'main'],
    external: ['zod'],
  })
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(Object.keys(metafile.inputs)))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
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

// Bundles the program and its packages into dist/: one file to load for most runs, the rest only when it is needed.
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'

// In an installed package there is nothing to build: what npm packs is built already.
if (existsSync('src')) {
  const { build } = await import('esbuild')
  rmSync('dist', { recursive: true, force: true })
  await build({
    entryPoints: ['src/start.ts', 'src/index.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
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
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}

import { resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const HERE = resolve(import.meta.dirname, 'playground')

/** What no page needs: all of zod's languages are a quarter of the whole, and every engine of gray-matter (one runs code) is replaced. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onLoad }) {
    const english = "export { default as en } from './en.js'"
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({ contents: english }))
    onLoad({ filter: /[/\\]gray-matter[/\\]lib[/\\]engines\.js$/ }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** The playground with the core of postlint, as one module for browsers. */
export async function bundlePlayground(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${HERE}/mount-playground.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    // gray-matter reads files where it is asked to, and nobody does.
    alias: { fs: `${HERE}/no-files.ts` },
    inject: [`${HERE}/browser-globals.ts`],
    mainFields: ['module', 'browser', 'main'],
    plugins: [leaveOut],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote nothing')
  return file.text
}

// Turns the folder of the kernel, which is AssemblyScript, into WebAssembly.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Gives bundles the compiled kernel instead of the one that is written: an `open-kernel.ts` of its own. */
export function withCompiledKernel(code) {
  const text = JSON.stringify(Buffer.from(code).toString('base64'))
  const contents = `import { kernelsOf } from './compiled-kernel.ts'
    export const openKernel = kernelsOf(() => Buffer.from(${text}, 'base64'))`
  return {
    name: 'with-compiled-kernel',
    setup(build) {
      build.onLoad({ filter: /[\\/]open-kernel\.ts$/ }, () => ({ contents, loader: 'ts' }))
    },
  }
}

const FOLDER = resolve(import.meta.dirname, '../../src/check/bytes/kernel')
// 64 KiB each: room for one scanner, and no more, so that what JavaScript sees of it never moves.
const PAGES = 28

/** The bytes of the module. */
export async function compileKernel() {
  const { default: asc } = await import('assemblyscript/asc')
  let code
  const options = ['--runtime', 'stub', '--use', 'abort=', '-O3']
  const memory = ['--initialMemory', String(PAGES), '--maximumMemory', String(PAGES)]
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...options, ...memory], {
    readFile: (name) => readModule(name),
    writeFile: (_, contents) => {
      code = contents
    },
    listFiles: () => [],
  })
  if (error !== null || code === undefined) throw new Error(`the kernel is no AssemblyScript: ${stderr}`)
  return code
}

/** AssemblyScript adds the extension itself. */
function readModule(name) {
  try {
    return readFileSync(join(FOLDER, name), 'utf8').replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1'")
  } catch {
    return null
  }
}

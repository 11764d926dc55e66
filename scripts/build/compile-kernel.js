// Turns the folder of the kernel, which is AssemblyScript, into WebAssembly.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import asc from 'assemblyscript/asc'

/** Gives bundles the compiled kernel instead of the one that is written. */
export function withCompiledKernel(code) {
  const text = JSON.stringify(Buffer.from(code).toString('base64'))
  return {
    name: 'with-compiled-kernel',
    setup(build) {
      build.onLoad({ filter: /[\\/]open-kernel\.ts$/ }, () => ({ contents: openKernel(text), loader: 'ts' }))
    },
  }
}

// A kernel takes more than a megabyte: where there are more collections than this, the others do without.
const MOST_KERNELS = 16

/** `open-kernel.ts`, of which each thread compiles the module once; after a failure it is not tried again. */
function openKernel(text) {
  return `import { compileKernel, instantiateKernel } from './compiled-kernel.ts'
    let module
    let left = ${MOST_KERNELS}
    export function openKernel() {
      if (left-- <= 0) return null
      if (module === undefined) module = compileKernel(Buffer.from(${text}, 'base64'))
      const kernel = module === null ? null : instantiateKernel(module)
      if (kernel === null) left = 0
      return kernel
    }`
}

const FOLDER = resolve(import.meta.dirname, '../../src/check/bytes/kernel')
// 64 KiB each: room for one scanner, and no more, so that what JavaScript sees of it never moves.
const PAGES = 28

/** The bytes of the module. */
export async function compileKernel() {
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

import type { Kernel } from './open-kernel.ts'

/** A compiled module, of which any number of kernels can be made. */
export type KernelModule = object

// The little that is used of it: TypeScript has the whole only together with a browser's page.
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => KernelModule
  readonly Instance: new (module: KernelModule) => { readonly exports: Readonly<Record<string, unknown>> }
}

interface ArrayKind<T> {
  readonly BYTES_PER_ELEMENT: number
  new (memory: ArrayBuffer, start: number, length: number): T
}

// A kernel takes more than a megabyte: where there are more collections than this, the others do without.
const MOST_KERNELS = 16

/** Turns the bytes of the module into `openKernel`, which compiles it once, and gives up after the first failure. */
export function kernelsOf(code: () => Uint8Array): () => Kernel | null {
  let module: KernelModule | null | undefined
  let left = MOST_KERNELS
  return () => {
    if (left === 0) return null
    left--
    if (module === undefined) module = compileKernel(code())
    const kernel = module === null ? null : instantiateKernel(module)
    if (kernel === null) left = 0
    return kernel
  }
}

/** Turns the bytes of the module into what kernels are made of; null where this engine has no WebAssembly, or is told to compile none. */
export function compileKernel(code: Uint8Array): KernelModule | null {
  try {
    return new WebAssembly.Module(code)
  } catch {
    return null
  }
}

/** Each kernel has a memory of its own, which never moves. Null where there is no memory for it. */
export function instantiateKernel(module: KernelModule): Kernel | null {
  let exports: Readonly<Record<string, unknown>>
  try {
    exports = new WebAssembly.Instance(module).exports
  } catch {
    return null
  }
  const { buffer } = exports.memory as { readonly buffer: ArrayBuffer }
  // AssemblyScript's ArrayBufferView: its buffer, where the data starts, its length in bytes.
  const arrayOf = <T>(name: string, Kind: ArrayKind<T>): T => {
    const { value } = exports[name] as { readonly value: number }
    const [, start = 0, size = 0] = new Uint32Array(buffer, value, 3)
    return new Kind(buffer, start, size / Kind.BYTES_PER_ELEMENT)
  }
  const arrays = { head: arrayOf('head', Uint8Array), facts: arrayOf('facts', Float64Array) }
  return { ...exports, ...arrays } as unknown as Kernel
}

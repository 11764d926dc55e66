/** The kernel as it is written, and as the build compiles it; of the latter each call gives a new one. */
import { execFileSync } from 'node:child_process'
import { compileKernel, instantiateKernel } from '../../../src/check/bytes/compiled-kernel.ts'
import { type Kernel, openKernel } from '../../../src/check/bytes/open-kernel.ts'

const PRINT =
  "import('./scripts/build/compile-kernel.js').then(async ({ compileKernel }) => process.stdout.write(await compileKernel()))"
/** The bytes of the module. */
export const CODE: Uint8Array = execFileSync(process.execPath, ['-e', PRINT])
const compiled = compileKernel(CODE)

export const KERNELS: readonly [name: string, open: () => Kernel][] = [
  ['as it is written', () => got(openKernel())],
  ['compiled', () => got(compiled === null ? null : instantiateKernel(compiled))],
]

function got(kernel: Kernel | null): Kernel {
  if (kernel === null) throw new Error('there is no kernel')
  return kernel
}

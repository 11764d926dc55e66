import * as kernel from './kernel/kernel.ts'

/** What the kernel exports. A scanner is only ever handed back to the kernel that made it. */
export type Kernel = typeof kernel

/** A kernel for one certifier, as it is written; the build replaces this module by one that gives it compiled. Null where it cannot be had. */
export function openKernel(): Kernel | null {
  return kernel
}

import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { installProgram } from '../scripts/install-program.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the program as it is installed, built from the sources as they are now: bin/, dist/, package.json. */
    installed: string
  }
}

/** Builds the program once for all tests that run it as a process of its own, beside `dist`, which may be older or in use. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const home = await installProgram()
  provide('installed', home)
  return () => rmSync(home, { recursive: true, force: true })
}

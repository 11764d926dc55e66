import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundle } from '../scripts/build.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the program as it is installed, built from the sources as they are now: bin/, dist/, package.json. */
    installed: string
  }
}

/** Builds the program once for all tests that run it as a process of its own, beside `dist`, which may be older or in use. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'postlint-installed-'))
  for (const part of ['bin', 'package.json']) cpSync(part, join(home, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  await bundle(join(home, 'dist'))
  provide('installed', home)
  return () => rmSync(home, { recursive: true, force: true })
}

import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from './build.js'

/** A new folder with the program as it is installed, built from the sources as they are now: bin/, dist/, package.json. */
export async function installProgram(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'postlint-installed-'))
  for (const part of ['bin', 'package.json']) cpSync(part, join(home, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  await bundle(join(home, 'dist'))
  return home
}

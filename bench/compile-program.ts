/** Compiles one of the C programs in this folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The path of the program. Throws where there is no C compiler. */
export function compileProgram(name: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const program = join(folder, name)
  execFileSync('cc', ['-O2', '-o', program, resolve(import.meta.dirname, `${name}.c`)], { stdio: 'inherit' })
  return program
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** Bundles one of the scripts of this folder, so that many processes of it start quickly; returns the bundle's path. */
export function bundleScript(name: string, into: string): string {
  const outfile = join(into, `${name}.mjs`)
  buildSync({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
  return outfile
}

/** A real process, whose standard output can be read. */
export function startProcess(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Waits until the process says `ready`. */
export async function untilReady(child: ChildProcess): Promise<void> {
  await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
}

/** What ended the process, and what it had to complain about. */
export async function untilEnd(child: ChildProcess): Promise<{ code: number | null; faults: string }> {
  let faults = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    faults += text
  })
  child.stdout?.resume()
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, faults }
}

export async function kill(child: ChildProcess): Promise<void> {
  const end = untilEnd(child)
  child.kill('SIGKILL')
  await end
}

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Writes a file whole or not at all, folders included; returns why it could not be, or null. */
export function writeNewFile(path: string, text: string, cwd: string): string | null {
  const target = resolve(cwd, path)
  const temporary = `${target}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(target), { recursive: true })
    const file = openSync(temporary, 'wx', 0o666)
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
    return null
  } catch (error) {
    rmSync(temporary, { force: true })
    return error instanceof Error ? error.message : String(error)
  }
}

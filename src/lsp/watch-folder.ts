import { watch } from 'node:fs'
import { join } from 'node:path'

/** Hears of files that change in a folder, not below it; where the system cannot watch, of none. Returns what ends it. */
export function watchFolder(folder: string, onChange: (file: string) => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      if (name !== null) onChange(join(folder, name))
    })
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}

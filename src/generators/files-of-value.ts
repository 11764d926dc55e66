import { escapeMarks } from './escape-marks.ts'

// A longer path is none that a configuration names.
const LENGTH_LIMIT = 1024

/**
 * Turns a folder that a configuration names into the glob of the posts in it: `:value` in `files` is the folder, `:key` the key that it
 * stood at. Null for what is no folder below or beside the site.
 */
export function filesOfValue(files: string, value: unknown, key = ''): string | null {
  if (!files.includes(':value')) return files.replaceAll(':key', () => escapeMarks(key))
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT || value.includes('\0')) return null
  const folder = value.trim().replaceAll('\\', '/')
  if (folder.startsWith('/') || /^[A-Za-z]:/.test(folder)) return null
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  // Only folders beside the site, not the way back out of a folder below.
  if (parts.some((part, index) => part === '..' && index > 0 && parts[index - 1] !== '..')) return null
  const glob = parts.map(escapeMarks).join('/')
  const filled = files.replaceAll(':key', () => escapeMarks(key)).replaceAll(':value', () => glob)
  return filled.replace(/^\//, '')
}

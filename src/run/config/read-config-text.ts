import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { translate } from '../../locales/translate.ts'

// A list of tags may be long; what is larger than this is no configuration.
const LIMIT = 4 * 1024 * 1024

/** The text of a file that a configuration is or names, or `{ fault }`: why it cannot be read. Never blocks on a FIFO. */
export function readConfigText(file: string, followLinks: boolean): string | { readonly fault: string } {
  try {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | (followLinks ? 0 : constants.O_NOFOLLOW))
    try {
      const stats = fstatSync(fd)
      if (!stats.isFile()) return { fault: translate`it is no regular file` }
      if (stats.size > LIMIT) return { fault: translate`it is larger than 4 MiB` }
      return readFileSync(fd, 'utf8').replace(/^\uFEFF/, '')
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    return { fault: faultOf((error as NodeJS.ErrnoException).code) }
  }
}

function faultOf(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return translate`no such file`
  if (code === 'ELOOP') return translate`it is a symbolic link`
  if (code === 'EACCES') return translate`permission denied`
  return translate`it cannot be read (${code ?? '?'})`
}

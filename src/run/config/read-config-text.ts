import { constants } from 'node:fs'
import { translate } from '../../locales/translate.ts'
import { readRegularFile, SAFE_FLAGS } from '../read-regular-file.ts'

// A list of tags may be long; what is larger than this is no configuration.
const LIMIT = 4 * 1024 * 1024

/** The text of a file that a configuration is or names, or `{ fault }`: why it cannot be read. Never blocks on a FIFO. */
export function readConfigText(file: string, followLinks: boolean): string | { readonly fault: string } {
  try {
    const read = readRegularFile(file, LIMIT, followLinks ? SAFE_FLAGS & ~constants.O_NOFOLLOW : SAFE_FLAGS)
    if ('text' in read) return read.text.replace(/^\uFEFF/, '')
    return {
      fault: read.fault === 'not-a-file' ? translate`it is no regular file` : translate`it is larger than 4 MiB`,
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

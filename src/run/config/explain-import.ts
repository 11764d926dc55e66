import { fileURLToPath } from 'node:url'
import { translate } from '../../locales/translate.ts'
import { ConfigError } from './config-error.ts'

/** Turns what a configuration threw while it was loaded into one line for people, without a stack or a path of this machine. */
export function explainImport(error: unknown, file: string, shown: string): ConfigError {
  if (error instanceof ConfigError) return error
  const message = error instanceof Error ? error.message : String(error)
  const [first = ''] = message.split('\n')
  const missing = /Cannot find (?:package|module) '([^']*)'/.exec(message)?.[1]
  if (missing !== undefined) {
    return new ConfigError(
      translate`${shown}: the import "${shortenPath(missing, file)}" cannot be found`,
      translate`Install the package, or correct the path.`,
    )
  }
  if (isSyntaxError(error)) {
    const place = placeOf(error, file)
    const words = withoutPaths(first, file)
      .replace(/^(?:SyntaxError|ParseError|TransformError): ?/, '')
      .replace(/^[:\s]+/, '')
      .trim()
    return new ConfigError(translate`${shown}${place}: syntax error: ${words}`)
  }
  return new ConfigError(translate`${shown} threw while it was loaded: ${withoutPaths(first, file)}`)
}

function isSyntaxError(error: unknown): error is Error {
  if (error instanceof SyntaxError) return true
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string }
  return name === 'SyntaxError' || code === 'BABEL_PARSE_ERROR' || /^\s*(?:ParseError|SyntaxError)\b/.test(message)
}

/** `:line:column` where the error tells it: in the message of jiti, or first in the stack of Node. */
function placeOf(error: Error, file: string): string {
  const from = error.message.lastIndexOf(`${file}:`)
  const [, line, column] = from === -1 ? [] : (/^:(\d+):(\d+)/.exec(error.message.slice(from + file.length)) ?? [])
  // jiti counts columns from 0.
  if (line !== undefined && column !== undefined) return `:${line}:${Number(column) + 1}`
  const [top = ''] = (error.stack ?? '').split('\n')
  const at = /:(\d+)$/.exec(top)?.[1]
  return at !== undefined && top.startsWith('file:') ? `:${at}` : ''
}

function withoutPaths(text: string, file: string): string {
  const folder = file.replace(/[^/\\]*$/, '')
  return text.replaceAll(`file://${folder}`, '').replaceAll(folder, '')
}

function shortenPath(name: string, file: string): string {
  try {
    return withoutPaths(name.startsWith('file:') ? fileURLToPath(name) : name, file)
  } catch {
    return name
  }
}

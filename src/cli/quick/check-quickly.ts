import { readFileSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { certifyPost } from '../../check/certify-post.ts'
import { isPlainTop } from '../../check/is-plain-top.ts'
import { plainShape } from '../../check/plain-shape.ts'
import { POST_FIELDS, POST_IS_STRICT } from '../../check/schema/post-model.ts'
import { flatPost } from '../../post/flat-post.ts'
import { findConfig } from '../../run/config/find-config.ts'
import { judgeNamedPath } from '../../run/judge-named-path.ts'
import { lookAt } from '../../run/look-at.ts'
import { Peeker } from '../../run/peek-post.ts'
import { isRunByAgent } from '../is-run-by-agent.ts'

export interface QuickWorld {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output may be a terminal. */
  readonly isTTY: boolean
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number
}

// `future-date` by default: a day.
const TOLERANCE_SECONDS = 24 * 3600

/**
 * Whether a call names one post, with default settings and no terminal to tell how it went, and that post is plain and
 * fine: then nothing has to be printed, and nothing more to be loaded. False is no verdict.
 */
export function checkQuickly(argv: readonly string[], { cwd, env, isTTY, now }: QuickWorld): boolean {
  const paths = argv[0] === 'check' ? argv.slice(1) : argv
  const [given] = paths
  // A path by the name of a command, or with a dash, needs somebody who knows them all.
  if (given === undefined || paths.length > 1 || given.startsWith('-') || !given.includes('.')) return false
  if (isTTY || isRunByAgent(env) || env.POSTLINT_FAST_PATH === 'off') return false
  try {
    const root = realpathSync.native(cwd)
    if (findConfig(root) !== null || ['_layouts', '_data'].some((name) => lookAt(join(root, name)) !== undefined)) {
      return false
    }
    const file = resolve(root, given)
    const named = judgeNamedPath(file, root, false)
    if (named.kind !== 'file' || named.link) return false
    const path = relative(root, file)
    return isFine(sep === '\\' ? path.replaceAll('\\', '/') : path, file, Math.floor(now / 1000) + TOLERANCE_SECONDS)
  } catch {
    return false
  }
}

/** With one post nothing is to be compared: it is its own fields and its first line that count. */
function isFine(path: string, file: string, latest: number): boolean {
  const source = new Peeker().peek(path, file, null, () => readFileSync(file, 'utf8'))?.post() ?? null
  const flat = source === null ? null : flatPost(source)
  if (source === null || flat === null || source.text.includes('postlint-disable')) return false
  const shape = plainShape({ fields: POST_FIELDS, strict: POST_IS_STRICT })
  return (
    certifyPost(path, flat.fields, { shape, collection: { timezone: null }, latest }) === 'known' &&
    isPlainTop(source, flat)
  )
}

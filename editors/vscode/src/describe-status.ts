import type { ServerPlace } from './server-place.ts'

/** What the server says of a project, by `$/postlint/status`. */
export interface ServerStatus {
  readonly folder: string
  readonly state: 'opening' | 'reading' | 'ready' | 'failed'
  readonly message?: string
  readonly config?: string | null
  readonly posts?: number
}

export interface StatusLine {
  readonly text: string
  readonly detail: string
  readonly busy: boolean
  readonly failed: boolean
}

const ORIGINS = { setting: 'by postlint.path', project: "the project's own", extension: "the extension's own" } as const

/** What the status of the editor shows of all projects: a failure first, then work, then how much is looked at. */
export function describeStatus({ version, origin }: ServerPlace, projects: readonly ServerStatus[]): StatusLine {
  const text = `postlint ${version}`
  const failed = projects.find(({ state }) => state === 'failed')
  if (failed !== undefined) return { text, detail: failed.message ?? 'cannot check', busy: false, failed: true }
  const posts = projects.reduce((sum, one) => sum + (one.posts ?? 0), 0)
  const busy = projects.some(({ state }) => state === 'opening' || state === 'reading')
  const known = `${posts} ${posts === 1 ? 'post' : 'posts'}, ${ORIGINS[origin]}`
  return { text, detail: projects.length === 0 ? ORIGINS[origin] : known, busy, failed: false }
}

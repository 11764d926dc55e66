import { dirname, resolve } from 'node:path'
import { wellFormed } from '../report/well-formed.ts'
import { relativeTo } from '../run/relative-to.ts'
import type { Environment } from './environment.ts'

/**
 * Where a page links to for a line of a post: in CI to the code host, which shows lines; else to the file, as seen from the folder
 * that the page is written to.
 */
export function postAddress(
  { cwd, env }: Pick<Environment, 'cwd' | 'env'>,
  page: string | null,
  inRepository: (path: string) => string,
): (path: string, line: number) => string {
  const host = codeHost(env)
  const folder = page === null ? cwd : dirname(resolve(cwd, page))
  return (path, line) =>
    host === null
      ? `./${encode(relativeTo(folder, resolve(cwd, path)))}`
      : // A host shows Markdown as a page, which has no lines, unless it is asked for the text.
        `${host}/${encode(inRepository(path))}?plain=1#L${line}`
}

function codeHost(env: Environment['env']): string | null {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '', GITHUB_SHA = '' } = env
  const { GITLAB_CI, CI_PROJECT_URL = '', CI_COMMIT_SHA = '' } = env
  if (GITHUB_ACTIONS === 'true' && isCommit(GITHUB_SHA) && isWeb(GITHUB_SERVER_URL) && GITHUB_REPOSITORY !== '') {
    return `${GITHUB_SERVER_URL}/${encode(GITHUB_REPOSITORY)}/blob/${GITHUB_SHA}`
  }
  if (GITLAB_CI === 'true' && isCommit(CI_COMMIT_SHA) && isWeb(CI_PROJECT_URL)) {
    return `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}`
  }
  return null
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/.test(address)
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text)
}

function encode(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/')
}

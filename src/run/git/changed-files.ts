import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { translate } from '../../locales/translate.ts'
import { relativeTo } from '../relative-to.ts'
import { GitError, partsOf, runGit, topFolder } from './run-git.ts'

/** Which changes are meant: those of the index, those since the last commit, or those since a commit was left. */
export type ChangeScope =
  | { readonly kind: 'staged' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'since'; readonly ref: string }

// The tree of a commit without files, which git knows everywhere: what a first commit is compared with.
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** The files that were added, changed or renamed and are still there, relative to `cwd` with `/`. Throws GitError. */
export function changedFiles(scope: ChangeScope, cwd: string): ReadonlySet<string> {
  const real = realpathSync.native(cwd)
  const top = topFolder(real)
  const names = namesOf(scope, real)
  return new Set(names.map((name) => relativeTo(real, resolve(top, name))))
}

function namesOf(scope: ChangeScope, cwd: string): string[] {
  const diff = ['diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=ACMRT']
  if (scope.kind === 'staged') return partsOf(runGit([...diff, '--cached', headOf(cwd)], { cwd }))
  const base = scope.kind === 'changed' ? headOf(cwd) : mergeBase(scope.ref, cwd)
  const untracked = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/']
  return [...partsOf(runGit([...diff, base], { cwd })), ...partsOf(runGit(untracked, { cwd }))]
}

/** The last commit, or the empty tree where there is none yet. */
function headOf(cwd: string): string {
  try {
    return runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'], { cwd }).toString().trim()
  } catch {
    return EMPTY_TREE
  }
}

/** Where a branch left another: what came to that one since is no change of this one. */
function mergeBase(ref: string, cwd: string): string {
  let commit: string
  try {
    commit = runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { cwd })
      .toString()
      .trim()
  } catch {
    throw new GitError(translate`git knows no commit "${ref}"`, hintOf(cwd))
  }
  try {
    return runGit(['merge-base', commit, 'HEAD'], { cwd }).toString().trim()
  } catch {
    throw new GitError(translate`"${ref}" and this branch have no commit in common here`, hintOf(cwd))
  }
}

function hintOf(cwd: string): string {
  const isShallow = runGit(['rev-parse', '--is-shallow-repository'], { cwd }).toString().trim() === 'true'
  return isShallow
    ? translate`The clone is shallow: fetch more of its history (git fetch --unshallow; fetch-depth: 0 in actions/checkout).`
    : translate`Write a branch, a tag or a commit that \`git log\` shows; a branch of the server has its name before it: origin/main.`
}

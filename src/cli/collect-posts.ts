import { realpathSync } from 'node:fs'
import { countNoun, translate, translateText } from '../locales/translate.ts'
import type { Project } from '../run/config/project.ts'
import { projectGlobs } from '../run/config/project-globs.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import { scanGlob } from '../run/globs.ts'
import type { PathProblem } from '../run/path-problem.ts'
import { templatesOf } from '../run/site/templates-of.ts'
import { nearest } from '../values/likeness/nearest.ts'
import { COMMAND_HABITS } from './command-habits.ts'
import { COMMAND_NAMES } from './command-names.ts'
import type { Environment } from './environment.ts'
import { UsageError } from './usage-error.ts'
import { writeLines } from './write-lines.ts'

interface InputFlags {
  /** Without paths the posts of its collections are meant. */
  readonly project?: Project

  readonly stdinFilename?: string | undefined
  readonly allowEmpty?: boolean
  readonly untrusted?: boolean
  readonly quiet?: boolean
  readonly exclude?: readonly string[]
}

/**
 * Finds the posts that paths name; `-` is standard input. Paths that match nothing are reported on standard error and
 * leave the work unfinished; when nothing at all is found, throws UsageError.
 */
export async function collectPosts(
  paths: readonly string[],
  flags: InputFlags,
  environment: Environment,
  onFound?: (posts: number) => void,
): Promise<Inputs & { readonly undone: readonly string[] }> {
  const fromStdin = paths.includes('-')
  if (!fromStdin && flags.stdinFilename !== undefined) {
    throw new UsageError(translate`--stdin-filename is for standard input`, translate`Name \`-\` as the path.`)
  }
  if (flags.stdinFilename === '') {
    throw new UsageError(
      translate`--stdin-filename: the name is empty`,
      translate`Write the path that the post has, as _posts/a.md.`,
    )
  }
  const stdin = fromStdin ? { path: flags.stdinFilename ?? 'stdin.md', bytes: await environment.readStdin() } : null
  const named = paths.filter((path) => path !== '-')
  const isAll = named.every((path) => path.startsWith('!')) && !fromStdin
  const globs = isAll && flags.project !== undefined ? projectGlobs(flags.project, environment.cwd) : null
  const inputs = findInputs(globs === null ? named : [...globs, ...named], stdin, {
    cwd: environment.cwd,
    untrusted: flags.untrusted === true,
    isTemplate: flags.project === undefined ? undefined : templatesOf(flags.project, environment.cwd),
    exclude: flags.exclude,
    onFound,
  })
  if (inputs.paths.length > 0) reportBasis(flags, environment)
  // A glob of several may match nothing; a collection that gets nothing is reported of later.
  if (globs !== null && (inputs.paths.length > 0 || flags.project?.shown !== null))
    return { ...inputs, missing: [], undone: [] }
  const messages = globs === null ? inputs.missing.map(describeMissing) : [nothingThere(globs, inputs)]
  if (flags.allowEmpty === true) return { ...inputs, undone: [] }
  if (inputs.paths.length === 0) {
    throw new UsageError(
      messages.join('\n') || translate`nothing to check`,
      translate`Name files, folders or globs; --allow-empty makes this no fault.`,
    )
  }
  for (const message of messages) writeLines(environment.stderr, message)
  const { length } = messages
  return {
    ...inputs,
    undone:
      length === 0
        ? []
        : [length === 1 ? translate`1 path matches no post` : translate`${countNoun(length, 'path')} match no post`],
  }
}

/** Says what the site was taken for where no configuration does. */
function reportBasis({ project, quiet }: InputFlags, { cwd, stderr }: Environment): void {
  const basis = project?.basis ?? null
  if (basis === null || quiet === true) return
  const isHere = project?.folder === realpathSync.native(cwd)
  writeLines(stderr, isHere ? translate`checked ${basis}; postlint init writes that down` : translate`checked ${basis}`)
}

/** The folders of a recognised site hold no post. */
function nothingThere(globs: readonly string[], { skipped }: Pick<Inputs, 'skipped'>): string {
  const left =
    skipped.length === 0
      ? ''
      : translate` (left out: ${skipped.map(({ path, reason }) => translate`${path}, ${translateText(reason)}`).join(translate`; `)})`
  return translate`nothing to check: no post matches ${globs.map((glob) => `"${glob}"`).join(translate`, `)}${left}`
}

function describeMissing({ path, reason, near, detail }: PathProblem): string {
  const { isGlob } = scanGlob(path)
  if (reason === 'no-posts') {
    const left = /\(.*\)$/.exec(detail)?.[0] ?? ''
    return `${isGlob ? translate`no post matches "${path}"` : translate`no posts in "${path}"`}${left === '' ? '' : ` ${left}`}`
  }
  if (isGlob) return translate`no post matches "${path}"`
  const what = translate`no such file or folder: "${path}"`
  if (near !== undefined) return translate`${what}. Did you mean "${near}"?`
  // The first word may have been meant as a command: `postlint explian`.
  const command = Object.hasOwn(COMMAND_HABITS, path)
    ? COMMAND_HABITS[path]
    : nearest(path, COMMAND_NAMES)[0]?.candidate
  return command === undefined ? what : translate`${what}. Did you mean the command "${command}"?`
}

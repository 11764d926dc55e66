import { compareText } from '../../values/compare-text.ts'
import type { Assigned } from '../config/assign-posts.ts'
import { findInputs, type Inputs } from '../find-inputs.ts'

/** A file that looks like a post and is not checked. */
export interface LeftFile {
  /** Ends in `/` where all of a folder is meant. */
  readonly path: string
  readonly reason: string
}

interface Taken {
  readonly inputs: Pick<Inputs, 'skipped'>
  readonly assigned: Pick<Assigned, 'paths' | 'skipped'>
}

/** What a run would leave out of the places that paths name, each with the reason; without paths, of the working directory. */
export function surveyFiles(
  paths: readonly string[],
  { inputs, assigned }: Taken,
  {
    cwd,
    untrusted,
    isTemplate,
  }: { readonly cwd: string; readonly untrusted: boolean; readonly isTemplate: (path: string) => boolean },
): LeftFile[] {
  const left = new Map<string, string>()
  const named = paths.filter((path) => path !== '-' && !path.startsWith('!'))
  const onIgnored = (path: string): void => {
    left.set(path, 'an ignore file leaves it out')
  }
  const all = findInputs(named.length === 0 ? ['.'] : named, null, { cwd, untrusted, isTemplate, onIgnored })
  for (const path of all.paths) left.set(path, 'no collection takes it')
  for (const { path, reason } of [...all.skipped, ...assigned.skipped, ...inputs.skipped]) left.set(path, reason)
  for (const path of assigned.paths) left.delete(path)
  return Array.from(left, ([path, reason]) => ({ path, reason })).sort((one, other) =>
    compareText(one.path, other.path),
  )
}

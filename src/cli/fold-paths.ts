import { commonFolder } from '../run/common-folder.ts'
import type { LeftFile } from '../run/site/survey-files.ts'

/** A file, or several of a folder that are left out for one reason. */
export interface FoldedPaths extends LeftFile {
  /** How many there are; where it is one, `path` is its own, else that of the folder. */
  readonly count: number
}

/** Joins paths to the deepest folders that make at most so many lines; where even the topmost ones are more, the largest come first. */
export function foldPaths(left: readonly LeftFile[], most: number): FoldedPaths[] {
  const deepest = Math.max(0, ...left.map(({ path }) => path.split('/').length))
  let folded = foldAt(left, deepest)
  for (let depth = deepest - 1; depth > 0 && folded.length > most; depth--) folded = foldAt(left, depth)
  return folded.length > most ? folded.sort((one, other) => other.count - one.count) : folded
}

/** One for each reason and each start of paths, `depth` names long. */
function foldAt(left: readonly LeftFile[], depth: number): FoldedPaths[] {
  const groups = new Map<string, LeftFile[]>()
  for (const file of left) {
    const key = [...file.path.split('/').slice(0, depth), file.reason].join('\0')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [file])
    else group.push(file)
  }
  return Array.from(groups.values(), (files) => {
    const [{ path, reason }] = files as [LeftFile]
    return {
      path: files.length === 1 ? path : commonFolder(files.map((file) => file.path)) || './',
      reason,
      count: files.length,
    }
  })
}

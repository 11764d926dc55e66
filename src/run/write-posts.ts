import type { SavedPost, SaveOutcome } from './fix-posts.ts'
import type { Patience } from './writing/patience.ts'
import { type Replacement, replaceFiles } from './writing/replace-files.ts'

/** Writes a batch of fixed posts back to their files; those of standard input, which has none, are kept. */
export async function writePosts(posts: readonly SavedPost[], patience: Patience): Promise<readonly SaveOutcome[]> {
  const replacements = posts.map(({ bytes: { file, after } }): Replacement | null =>
    file === null ? null : { path: file.path, expected: file.identity, content: after },
  )
  const written = (
    await replaceFiles(
      replacements.filter((one) => one !== null),
      { patience },
    )
  ).values()
  return replacements.map((one) => (one === null ? undefined : written.next().value) ?? { kind: 'kept' })
}

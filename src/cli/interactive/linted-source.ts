import type { Diagnostic } from '../../check/diagnostic.ts'

/** A post as it was when it was last linted. */
export interface LintedSource {
  readonly path: string
  /** Its head after the BOM. */
  readonly text: string
  readonly bom: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Why it was not linted, or null when it was. */
  readonly skipped: string | null
}

/** One problem that waits for a decision. */
export interface Problem {
  readonly post: LintedSource
  readonly diagnostic: Diagnostic
  /** The same after the post was linted again, whatever moved meanwhile. */
  readonly name: string
}

/** The problems of a post with their names; of several that say the same of one place each has its own. */
export function problemsOf(post: LintedSource): Problem[] {
  const seen = new Map<string, number>()
  return post.diagnostics.map((diagnostic) => {
    const key = JSON.stringify([post.path, diagnostic.rule, diagnostic.path, diagnostic.message])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return { post, diagnostic, name: `${key}${count}` }
  })
}

import { translate } from '../../locales/translate.ts'
import { findAlike, findSafe } from './alike.ts'
import type { ChangedPost, Counts, Decision, Logged } from './decision.ts'
import { type LintedSource, type Problem, problemsOf } from './linted-source.ts'

/**
 * The state of one dialog: which problems there are, which one is asked about, what was decided, and the way back.
 * It touches no file and no terminal; whoever holds it does, and tells it what came of that.
 */
export class Session {
  readonly #posts = new Map<string, LintedSource>()
  readonly #paths: string[] = []
  readonly #open = new Map<string, number>()
  readonly #skipped = new Set<string>()
  readonly #ignored = new Set<string>()
  readonly #log: Logged[] = []
  /** What could not be undone. */
  readonly #lasting: ChangedPost[] = []
  #at = 0
  #handled = 0
  #left = 0
  /** The problem to which a person went back, until it is decided. */
  #focus: string | null = null

  /** `posts` in the order in which they are gone through. */
  constructor(posts: readonly LintedSource[]) {
    for (const post of posts) this.#put(post)
  }

  /** The problem to ask about; null when none is left. */
  current(): Problem | null {
    if (this.#left === 0) return null
    for (let step = 0; step < this.#paths.length; step++) {
      const at = (this.#at + step) % this.#paths.length
      const path = this.#paths[at] as string
      if ((this.#open.get(path) ?? 0) === 0) continue
      this.#at = at
      const open = this.#openOf(this.post(path))
      return open.find(({ name }) => name === this.#focus) ?? open[0] ?? null
    }
    return null
  }

  /** `number` counts from 1. */
  progress(): { readonly number: number; readonly total: number } {
    return { number: this.#handled + 1, total: this.#handled + this.#left }
  }

  post(path: string): LintedSource {
    return this.#posts.get(path) ?? { path, text: '', bom: false, diagnostics: [], skipped: null }
  }

  /** All undecided problems to which the same can be done. */
  alike(key: string): Problem[] {
    return this.#paths.flatMap((path) =>
      (this.#open.get(path) ?? 0) === 0
        ? []
        : this.#openOf(this.post(path)).filter(({ diagnostic }) => findAlike(diagnostic, key) !== undefined),
    )
  }

  /** How many undecided problems a rule has. */
  countOf(rule: string): number {
    let count = 0
    for (const path of this.#paths) {
      if ((this.#open.get(path) ?? 0) === 0) continue
      count += this.#openOf(this.post(path)).filter(({ diagnostic }) => diagnostic.rule === rule).length
    }
    return count
  }

  /** All undecided problems that have a safe fix. */
  safe(): Problem[] {
    const open = this.#paths.flatMap((path) => this.#openOf(this.post(path)))
    return open.filter(({ diagnostic }) => findSafe(diagnostic) !== undefined)
  }

  /** All posts with what is left in them, decided or not. */
  posts(): readonly LintedSource[] {
    return this.#paths.map((path) => this.post(path))
  }

  /** The names of the problems of a post that are decided already. */
  closedIn(path: string): readonly string[] {
    return problemsOf(this.post(path)).flatMap((one) => (this.#isOpen(one) ? [] : one.name))
  }

  /** Something was written. */
  accept(changed: readonly ChangedPost[], what: string): void {
    this.#decide({ kind: 'apply', what, changed }, [])
  }

  skip({ name, diagnostic }: Problem): void {
    this.#decide({ kind: 'skip', what: translate`skip: ${diagnostic.message}`, changed: [] }, [name])
  }

  /** All problems of a post that are undecided; how many those are. */
  skipPost(path: string): number {
    const names = this.#openOf(this.post(path)).map(({ name }) => name)
    this.#decide({ kind: 'skip', what: translate`skip the rest of ${path}`, changed: [] }, names)
    return names.length
  }

  ignore(rule: string): void {
    this.#decide({ kind: 'ignore', what: translate`ignore ${rule}`, changed: [] }, [rule])
  }

  /** Whether something was skipped that could still be decided. */
  canGoBack(): boolean {
    return this.#lastSkip() !== null
  }

  /** Goes back to what was skipped last; false when nothing was. */
  back(): boolean {
    const skip = this.#lastSkip()
    if (skip === null) return false
    const { logged, problem } = skip
    this.#log.splice(this.#log.indexOf(logged), 1)
    for (const name of logged.names) this.#skipped.delete(name)
    this.#recount(problem.post.path)
    this.#handled -= logged.handled
    this.#at = logged.at
    this.#focus = problem.name
    return true
  }

  /** A post was linted again without a decision: it changed on disk, or the other posts did. */
  refresh(posts: readonly LintedSource[]): void {
    const before = this.#left
    for (const post of posts) this.#put(post)
    this.#handled += Math.max(0, before - this.#left)
  }

  /** The decision that `undo` would take back. */
  last(): Decision | null {
    return this.#log.at(-1)?.decision ?? null
  }

  /**
   * Takes the last decision back. `unrestored` are the paths whose files could not be: they were changed since, so their
   * decision stands.
   */
  undo(unrestored: ReadonlySet<string> = new Set()): void {
    const logged = this.#log.pop()
    if (logged === undefined) return
    const { decision, before, names, handled, at } = logged
    for (const name of names) {
      if (decision.kind === 'skip') this.#skipped.delete(name)
      if (decision.kind === 'ignore') this.#ignored.delete(name)
    }
    for (const post of before) if (!unrestored.has(post.path)) this.#put(post)
    this.#lasting.push(...decision.changed.filter(({ post }) => unrestored.has(post.path)))
    if (decision.kind === 'ignore') this.#recount()
    if (decision.kind === 'skip') this.#recount(this.#paths[at])
    this.#handled -= handled
    this.#at = at
    this.#focus = decision.kind === 'skip' ? (names[0] ?? null) : null
  }

  counts(): Counts {
    const changed = [...this.#lasting, ...this.#log.flatMap(({ decision }) => decision.changed)]
    const closed = this.#paths.flatMap((path) => problemsOf(this.post(path))).filter((one) => !this.#isOpen(one))
    return {
      applied: changed.reduce((sum, { applied }) => sum + applied, 0),
      posts: new Set(changed.map(({ post }) => post.path)).size,
      skipped: closed.filter(({ diagnostic }) => !this.#ignored.has(diagnostic.rule)).length,
      ignored: closed.filter(({ diagnostic }) => this.#ignored.has(diagnostic.rule)).length,
      left: this.#left,
    }
  }

  #decide(decision: Decision, names: readonly string[]): void {
    const before = decision.changed.map(({ post }) => this.post(post.path))
    const open = this.#left
    const at = this.#at
    this.#focus = null
    for (const name of names) {
      if (decision.kind === 'skip') this.#skipped.add(name)
      if (decision.kind === 'ignore') this.#ignored.add(name)
    }
    for (const { post } of decision.changed) this.#put(post)
    if (decision.kind === 'skip') this.#recount(this.#paths[at])
    if (decision.kind === 'ignore') this.#recount()
    // A change that shows as many new problems as it repairs has still handled the one that was asked about.
    const handled = Math.max(1, open - this.#left)
    this.#handled += handled
    this.#log.push({ decision, before, names, handled, at })
  }

  #lastSkip(): { readonly logged: Logged; readonly problem: Problem } | null {
    for (const logged of this.#log.toReversed()) {
      if (logged.decision.kind !== 'skip') continue
      const problems = problemsOf(this.post(this.#paths[logged.at] ?? ''))
      const isThere = ({ name, diagnostic }: Problem): boolean =>
        logged.names.includes(name) && !this.#ignored.has(diagnostic.rule)
      const problem = problems.find(isThere)
      if (problem !== undefined) return { logged, problem }
    }
    return null
  }

  #put(post: LintedSource): void {
    if (!this.#posts.has(post.path)) this.#paths.push(post.path)
    this.#posts.set(post.path, post)
    this.#recount(post.path)
  }

  #recount(...paths: readonly (string | undefined)[]): void {
    for (const path of paths.length === 0 ? this.#paths : paths) {
      if (path === undefined) continue
      const now = this.#openOf(this.post(path)).length
      this.#left += now - (this.#open.get(path) ?? 0)
      this.#open.set(path, now)
    }
  }

  #openOf(post: LintedSource): Problem[] {
    return problemsOf(post).filter((one) => this.#isOpen(one))
  }

  #isOpen({ name, diagnostic }: Problem): boolean {
    return !this.#ignored.has(diagnostic.rule) && !this.#skipped.has(name)
  }
}

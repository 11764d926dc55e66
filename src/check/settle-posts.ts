import { Lines } from '../post/lines.ts'
import type { Place } from '../post/place.ts'
import { readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import type { PostFact } from '../rules/rule.ts'
import { checkPost, type PostResult } from './check-post.ts'
import type { Found } from './found.ts'
import { collectHabits, lacksHabit } from './habits.ts'
import { spanOfPlace } from './place-findings.ts'
import { runRule } from './run-rule.ts'
import type { Settings } from './settings.ts'
import { compareText } from './sort-diagnostics.ts'

/** Opens a post again; null when it is gone. */
export type Reopen = (path: string) => Source | null

/** What a run knows when it has seen all posts. */
export interface Gathering {
  /** The results, with those posts judged again for which the knowledge of the others may matter. */
  settle(): PostResult[]
  /** Judges one post with all that is known. */
  judge(source: Source): PostResult
}

/** Lets the rules that compare posts speak, and judges again the few posts that this changes. */
export function settlePosts(results: readonly PostResult[], settings: Settings, reopen: Reopen): PostResult[] {
  return gatherPosts(results, settings, reopen).settle()
}

/** Turns the results of all posts into what is known of the whole. */
export function gatherPosts(results: readonly PostResult[], settings: Settings, reopen: Reopen): Gathering {
  const sorted = results.toSorted((a, b) => compareText(a.path, b.path))
  const compared = comparePosts(sorted, settings)
  const locate = createLocator(reopen)
  const habits = collectHabits(sorted)
  const informed = habits === null ? settings : { ...settings, collection: { ...settings.collection, habits } }
  const judge = (source: Source): PostResult =>
    checkPost(source, informed, { compared: compared.get(source.path) ?? [], locate })
  const isSettled = (result: PostResult): boolean =>
    !compared.has(result.path) && !result.undecided && !(habits !== null && lacksHabit(result, habits))
  return {
    judge,
    settle: () =>
      sorted.map((result) => {
        const source = isSettled(result) ? null : reopen(result.path)
        return source === null ? result : judge(source)
      }),
  }
}

/** What the comparing rules find, by path of the post they find it in. */
function comparePosts(results: readonly PostResult[], settings: Settings): Map<string, Found[]> {
  const byPath = new Map<string, Found[]>()
  for (const active of settings.rules.values()) {
    const { rule, options } = active
    if (rule.compare === undefined) continue
    const facts: PostFact<unknown>[] = []
    for (const { path, facts: own } of results) {
      if (Object.hasOwn(own, rule.id)) facts.push({ path, fact: own[rule.id] })
    }
    const context = { options, collection: settings.collection, now: settings.now }
    const found: Found[] = []
    runRule(active, settings, found, () => {
      for (const { path, finding } of rule.compare?.(facts, context) ?? []) {
        const list = byPath.get(path) ?? []
        list.push({ ...finding, active })
        byPath.set(path, list)
      }
      return []
    })
    // A comparing rule that threw is a problem of the first post that it should have judged.
    const first = facts[0]
    if (found.length > 0 && first !== undefined) byPath.set(first.path, [...(byPath.get(first.path) ?? []), ...found])
  }
  return byPath
}

/** Looks up positions in other posts, each of which is opened once. */
export function createLocator(reopen: Reopen): (path: string, place: Place) => { line: number; column: number } | null {
  const opened = new Map<string, ((place: Place) => { line: number; column: number }) | null>()
  return (path, place) => {
    let find = opened.get(path)
    if (find === undefined) {
      const source = reopen(path)
      find = source === null ? null : finderIn(source)
      opened.set(path, find)
    }
    return find?.(place) ?? null
  }
}

function finderIn(source: Source): (place: Place) => { line: number; column: number } {
  const { post, block } = readPost(source)
  const lines = new Lines(source.text)
  return (place) => lines.positionAt(spanOfPlace(place, { source, post, block }).start)
}

import type { HabitsOf } from '../check/compare/habits.ts'
import { lintPost, type PostResult, type RunKnowledge } from '../check/lint-post.ts'
import { reportIssue } from '../check/report-issue.ts'
import type { Settings } from '../check/settings.ts'
import type { Check } from '../fix/draft.ts'
import { withAllFindings } from '../fix/plan-fixes.ts'
import type { ProjectCollection } from '../run/config/project.ts'
import type { Opened } from '../run/open-post.ts'
import { CorpusFacts, type OpenComparison } from './corpus-facts.ts'
import { UsedValues } from './used-values.ts'

// In seconds. An editor stays open for days, and rules ask what the time is: settings are made anew when they are older.
const LONGEST_NOW = 60

/** A collection while an editor is open: its settings, what its posts say about themselves, and what that comes to. */
export class LintedCollection {
  readonly facts = new CorpusFacts()
  readonly values = new UsedValues()
  /** Null before the posts have been compared. */
  comparison: OpenComparison | null = null
  readonly #collection: ProjectCollection
  readonly #now: () => number
  #plain: Settings
  #informed: { readonly from: Settings; readonly habits: HabitsOf | null; readonly settings: Settings } | null = null

  constructor(collection: ProjectCollection, now: () => number) {
    this.#collection = collection
    this.#now = now
    this.#plain = collection.settingsFor({}, now())
  }

  /** The settings of this moment, with the habits of the posts where they are known. */
  get settings(): Settings {
    if (this.#now() - this.#plain.now > LONGEST_NOW) this.#plain = this.#collection.settingsFor({}, this.#now())
    const habits = this.comparison?.habits ?? null
    if (habits === null) return this.#plain
    if (this.#informed?.from !== this.#plain || this.#informed.habits !== habits) {
      const settings = { ...this.#plain, collection: { ...this.#plain.collection, habits } }
      this.#informed = { from: this.#plain, habits, settings }
    }
    return this.#informed.settings
  }

  /** Lints what opening a post gave. `run`: what is known of it by comparison; null while that is nothing. */
  lint(path: string, opened: Opened, run: RunKnowledge | null): PostResult {
    if ('source' in opened) return lintPost(opened.source, this.settings, run)
    return reportIssue(path, opened.text, opened.issue, this.settings)
  }

  /** The recipe as it lints one post when it is tried with a fix; `all`: every problem, however many there are of a kind. */
  recipe(run: RunKnowledge | null, all: boolean): { readonly settings: Settings; check: Check } {
    const settings = all ? withAllFindings(this.settings) : this.settings
    return { settings, check: (source, reading) => lintPost(source, settings, run, reading) }
  }
}

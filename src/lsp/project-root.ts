import { realpathSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { collectFacts } from '../check/collect-facts.ts'
import { FactStore } from '../check/compare/fact-store.ts'
import type { Reopen } from '../check/compare/locator.ts'
import type { Source } from '../post/source.ts'
import { openProject, type ProjectOptions } from '../run/config/open-project.ts'
import type { Project } from '../run/config/project.ts'
import { projectGlobs } from '../run/config/project-globs.ts'
import { findInputs, type Inputs } from '../run/find-inputs.ts'
import { isPostName, isRepositoryPaper } from '../run/is-post-name.ts'
import { sourceOf } from '../run/open-post.ts'
import { pathFrom } from '../run/path-from.ts'
import { relativeTo } from '../run/relative-to.ts'
import { templatesOf } from '../run/site/templates-of.ts'
import { LintedCollection } from './linted-collection.ts'
import { readFields } from './read-fields.ts'
import { takeTurn } from './take-turn.ts'

export interface RootOptions extends ProjectOptions {
  /** Seconds since 1970-01-01T00:00:00Z. */
  now(): number
}

// Milliseconds: a key stroke that comes while posts are read waits no longer than this.
const LONGEST_TURN = 10

/** A folder with its project and all posts that a check in it would cover. */
export class ProjectRoot {
  /** Absolute, without links. */
  readonly cwd: string
  readonly project: Project
  readonly #options: RootOptions
  readonly #collections: readonly LintedCollection[]
  readonly #within: (path: string) => string
  #inputs: Inputs
  #paths: ReadonlySet<string>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  #walked: number

  /** Throws ConfigError. */
  static async open(options: RootOptions): Promise<ProjectRoot> {
    return new ProjectRoot(await openProject(options), options)
  }

  private constructor(project: Project, options: RootOptions) {
    this.cwd = realpathSync.native(options.cwd)
    this.project = project
    this.#options = options
    this.#within = pathFrom(project.folder, this.cwd)
    this.#collections = project.collections.map((collection) => new LintedCollection(collection, options.now))
    this.#walked = Date.now()
    this.#inputs = this.#find()
    this.#paths = new Set(this.#inputs.paths)
  }

  get collections(): readonly LintedCollection[] {
    return this.#collections
  }

  get posts(): number {
    return this.#paths.size
  }

  /** The path of a file as reports have it. */
  pathOf(file: string): string {
    return relativeTo(this.cwd, file)
  }

  fileOf(path: string): string {
    return resolve(this.cwd, path)
  }

  /** The collection that lints a post; null where a check of this folder would not look at it. */
  collectionOf(path: string): LintedCollection | null {
    return this.#covers(path) ? this.#claimedBy(path) : null
  }

  /** Reads all posts, in turns; `isOver` ends it. Returns false when it was ended. */
  async readAll(isOver: () => boolean): Promise<boolean> {
    const parts = new Map(
      this.#collections.map((collection) => [collection, { paths: [] as string[], store: new FactStore() }]),
    )
    let until = performance.now() + LONGEST_TURN
    for (const path of this.#inputs.paths) {
      if (performance.now() > until) {
        await takeTurn()
        if (isOver()) return false
        until = performance.now() + LONGEST_TURN
      }
      const collection = this.#claimedBy(path)
      const part = collection === null ? undefined : parts.get(collection)
      if (collection === null || part === undefined) continue
      const source = this.reopen(path)
      part.store.add(part.paths.length, source === null ? {} : readFacts(source, collection))
      part.paths.push(path)
    }
    for (const [collection, { paths, store }] of parts) collection.facts.load(paths, store)
    return true
  }

  /** Takes a post that has changed on disk, that is new or gone. */
  refresh(path: string): void {
    const source = this.#isThere(path) ? this.reopen(path) : null
    const collection = this.collectionOf(path)
    if (collection === null) return
    if (source === null) collection.values.delete(path)
    collection.facts.set(path, source === null ? null : readFacts(source, collection))
  }

  /** Searches the folder again where files may have been added since the last time. */
  notice(paths: readonly string[]): void {
    const isNew = (path: string): boolean => !this.#paths.has(path) && (this.#changedAt(path) ?? 0) >= this.#walked
    if (!paths.some(isNew)) return
    this.#walked = Date.now()
    this.#inputs = this.#find()
    this.#paths = new Set(this.#inputs.paths)
  }

  /** A post as it is on disk; null when it cannot be read. */
  readonly reopen: Reopen = (path) => sourceOf(this.#inputs.open(path))

  #find(): Inputs {
    const { untrusted } = this.#options
    const isTemplate = templatesOf(this.project, this.cwd)
    return findInputs(projectGlobs(this.project, this.cwd) ?? [], null, { cwd: this.cwd, untrusted, isTemplate })
  }

  #claimedBy(path: string): LintedCollection | null {
    const own = this.#within(path)
    const at = this.project.collections.findIndex((one) => one.files === null || one.claims(own))
    return this.#collections[at] ?? null
  }

  /** A file that is not on disk yet is not known to be ignored. */
  #covers(path: string): boolean {
    if (this.#paths.has(path)) return true
    if (this.#isThere(path) || path.startsWith('../')) return false
    const folders = path.split('/').slice(0, -1)
    if (folders.some((name) => name.startsWith('.') || name === 'node_modules')) return false
    const name = basename(path)
    const isNamed = this.project.collections.some(({ files }) => files !== null)
    return (isNamed || isPostName(name)) && !isRepositoryPaper(name)
  }

  #isThere(path: string): boolean {
    return this.#changedAt(path) !== null
  }

  #changedAt(path: string): number | null {
    return statSync(this.fileOf(path), { throwIfNoEntry: false })?.ctimeMs ?? null
  }
}

function readFacts(source: Source, collection: LintedCollection): Record<string, unknown> {
  const post = readFields(source, collection.settings)
  if (post === null) return {}
  collection.values.set(post.path, post.data)
  return collectFacts(post, collection.settings, [])
}

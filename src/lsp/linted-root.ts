import { realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Reopen } from '../check/compare/locator.ts'
import { ConfigError } from '../run/config/config-error.ts'
import { EditedPost } from './edited-post.ts'
import type { LintedCollection } from './linted-collection.ts'
import { ProjectRoot, type RootOptions } from './project-root.ts'

/** Hears what becomes of a root. */
export interface RootListener {
  /** The problems of an open document are others. */
  onChange(root: LintedRoot, document: TextDocument): void
  /** A project has been opened or cannot be, or all its posts have been read. */
  onState(root: LintedRoot): void
  /** Nothing is heard of it any more. */
  onClose(root: LintedRoot): void
}

export type RootState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'reading' | 'ready'; readonly project: ProjectRoot }
  | { readonly kind: 'failed'; readonly message: string }

// Milliseconds after the last change: comparing all posts takes longer than the time between two key strokes.
const PAUSE = 150

/** A project while an editor is open: its open documents are linted at once, and compared with all posts in the pauses. */
export class LintedRoot {
  readonly folder: string
  /** Fulfilled when the project is open or has failed, never rejected. */
  readonly opened: Promise<void>
  state: RootState = { kind: 'opening' }
  readonly #options: Omit<RootOptions, 'cwd'>
  readonly #listener: RootListener
  readonly #documents = new Map<string, TextDocument>()
  readonly #posts = new Map<string, EditedPost>()
  #isClosed = false
  #timer: NodeJS.Timeout | null = null
  #isComparing = false

  constructor(folder: string, options: Omit<RootOptions, 'cwd'>, listener: RootListener) {
    this.folder = folder
    this.#options = options
    this.#listener = listener
    this.opened = this.#open()
  }

  /** The open post of a document; null when it is none that a check would look at, or the project is not open. */
  postOf(uri: string): EditedPost | null {
    return this.#posts.get(uri) ?? null
  }

  fileOf(path: string): string {
    return resolve(this.folder, path)
  }

  open(file: string, document: TextDocument): void {
    this.#documents.set(file, document)
    this.#start(file, document)
  }

  change(document: TextDocument): void {
    const post = this.#posts.get(document.uri)
    if (post === undefined) return
    if (this.#guard(() => post.change())) this.#schedule()
    this.#listener.onChange(this, document)
  }

  close(): void {
    this.#isClosed = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#listener.onClose(this)
  }

  closeDocument(file: string, document: TextDocument): void {
    this.#documents.delete(file)
    if (this.#posts.delete(document.uri)) this.refresh([file])
  }

  /** Takes files that have changed on disk, that are new or gone. */
  refresh(files: readonly string[]): void {
    if (files.length === 0 || this.state.kind !== 'ready') return
    const { project } = this.state
    const paths = files.map((file) => project.pathOf(this.#realFile(file)))
    project.notice(paths)
    for (const [at, file] of files.entries()) {
      const document = this.#documents.get(file)
      if (document === undefined) this.#guard(() => project.refresh(paths[at] as string))
      else if (!this.#posts.has(document.uri)) this.#start(file, document)
    }
    this.#schedule()
  }

  async #open(): Promise<void> {
    try {
      const project = await ProjectRoot.open({ ...this.#options, cwd: this.folder })
      if (this.#isClosed) return
      this.#enter({ kind: 'reading', project })
      for (const [file, document] of this.#documents) this.#start(file, document)
      this.#readAll(project).catch((error: unknown) => this.#fail(error))
    } catch (error) {
      this.#fail(error)
    }
  }

  async #readAll(project: ProjectRoot): Promise<void> {
    if (!(await project.readAll(() => this.#isClosed))) return
    this.#enter({ kind: 'ready', project })
    await this.#compare()
  }

  #enter(state: RootState): void {
    this.state = state
    this.#listener.onState(this)
  }

  #fail(error: unknown): void {
    if (this.#isClosed) return
    const hint = error instanceof ConfigError && error.hint !== null ? ` ${error.hint}` : ''
    this.#posts.clear()
    this.#enter({ kind: 'failed', message: `${error instanceof Error ? error.message : String(error)}.${hint}` })
    for (const document of this.#documents.values()) this.#listener.onChange(this, document)
  }

  /** A schema that fails on a post fails the project, as it ends a check. */
  #guard<T>(run: () => T): T | null {
    try {
      return run()
    } catch (error) {
      this.#fail(error)
      return null
    }
  }

  #start(file: string, document: TextDocument): void {
    if (this.state.kind === 'opening') return
    if (this.state.kind !== 'failed') {
      const { project } = this.state
      const path = project.pathOf(this.#realFile(file))
      project.notice([path])
      const collection = project.collectionOf(path)
      if (collection !== null) {
        this.#guard(() => this.#posts.set(document.uri, new EditedPost(path, collection, document)))
        this.#schedule()
      }
    }
    this.#listener.onChange(this, document)
  }

  /** The folder may have been opened by way of a link; those inside of it stay as they are. */
  #realFile(file: string): string {
    return resolve(realpathSync.native(this.folder), relative(this.folder, file))
  }

  #schedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#isComparing) this.#schedule()
      else this.#compare().catch((error: unknown) => this.#fail(error))
    }, PAUSE)
  }

  async #compare(): Promise<void> {
    if (this.state.kind !== 'ready') return
    this.#isComparing = true
    try {
      const { project } = this.state
      for (const collection of project.collections) await this.#compareOne(collection, project)
    } finally {
      this.#isComparing = false
    }
  }

  async #compareOne(collection: LintedCollection, project: ProjectRoot): Promise<void> {
    const own = [...this.#posts.values()].filter((post) => post.collection === collection)
    if (own.length === 0) return
    const seen = new Map(own.map((post) => [post, post.facts]))
    const comparison = await collection.facts.compare(collection.settings, this.#reopen(project))
    if (this.#isClosed) return
    collection.comparison = comparison
    for (const [post, facts] of seen) {
      if (this.#posts.get(post.document.uri) !== post) continue
      this.#guard(() => post.takeComparison(facts))
      this.#listener.onChange(this, post.document)
    }
  }

  /** Open posts as the editor has them, the others as they are on disk. */
  #reopen(project: ProjectRoot): Reopen {
    const open = new Map([...this.#posts.values()].map((post) => [post.path, post]))
    return (path) => {
      const post = open.get(path)
      return post === undefined ? project.reopen(path) : post.source
    }
  }
}

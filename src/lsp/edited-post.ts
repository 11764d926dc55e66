import type { TextDocument } from 'vscode-languageserver-textdocument'
import { collectFacts } from '../check/collect-facts.ts'
import type { PostResult, RunKnowledge } from '../check/lint-post.ts'
import type { Source } from '../post/source.ts'
import type { Opened } from '../run/open-post.ts'
import type { Facts } from './corpus-facts.ts'
import { openDocument } from './document-post.ts'
import type { LintedCollection } from './linted-collection.ts'
import { readFields } from './read-fields.ts'

/** A post that is open in the editor: linted at each change, with what the last comparison said of it. */
export class EditedPost {
  readonly path: string
  readonly collection: LintedCollection
  readonly document: TextDocument
  #opened: Opened
  #facts: Facts
  /** The facts that the last comparison saw. */
  #compared: Facts = {}
  #result: PostResult

  /** `document` is the editor's own object, which changes. */
  constructor(path: string, collection: LintedCollection, document: TextDocument) {
    this.path = path
    this.collection = collection
    this.document = document
    this.#opened = openDocument(path, document)
    this.#facts = this.#collect()
    this.#result = this.#lint()
  }

  /** The text of the editor, not of the disk; null where no post could have it. */
  get source(): Source | null {
    return 'source' in this.#opened ? this.#opened.source : null
  }

  get result(): PostResult {
    return this.#result
  }

  /** What it says about itself now, to be handed back with what a comparison makes of it. */
  get facts(): Facts {
    return this.#facts
  }

  /** Lints the text as it is now. Returns whether it says other things about itself than the last comparison saw. */
  change(): boolean {
    this.#opened = openDocument(this.path, this.document)
    this.#facts = this.#collect()
    this.#result = this.#lint()
    return !isSame(this.#facts, this.#compared)
  }

  /** Lints the text again when the posts have been compared, with these facts of this one. */
  takeComparison(facts: Facts): void {
    this.#compared = facts
    this.#result = this.#lint()
  }

  /** What the other posts say of it; of rules for which it has changed since, nothing. Null before the first comparison. */
  knowledge(): RunKnowledge | null {
    const { comparison } = this.collection
    if (comparison === null) return null
    const found = comparison.found.get(this.path) ?? []
    return {
      compared: found.filter(({ active: { rule } }) => isSame(this.#facts[rule.id], this.#compared[rule.id])),
      locate: (path, place) => comparison.locator.find(path, place)?.start ?? null,
    }
  }

  #lint(): PostResult {
    return this.collection.lint(this.path, this.#opened, this.knowledge())
  }

  #collect(): Facts {
    const { collection, path, source } = this
    const post = readFields(source, collection.settings)
    if (post === null) collection.values.delete(path)
    else collection.values.set(path, post.data)
    const facts = post === null ? {} : collectFacts(post, collection.settings, [])
    collection.facts.set(path, facts)
    return facts
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

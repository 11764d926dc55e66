import type { Format } from '../post/block.ts'
import type { KeyPath } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { Entry, MapNode, Node, ScalarNode } from '../post/tree.ts'
import type { FieldKind } from '../rules/context.ts'
import { readDateField } from '../rules/dates/read-date-field.ts'
import type { ScalarPlace } from '../rules/rule.ts'
import { readUrl } from '../values/urls/read-url.ts'
import { addFinding, addFindings, type RawFinding } from './add-finding.ts'
import type { Found } from './found.ts'
import { freeze } from './freeze.ts'
import type { FieldPlan } from './plan.ts'
import { reportRuleFailure } from './report-rule-failure.ts'
import { valueAt } from './schema/value-at.ts'
import type { ActiveRule, Settings } from './settings.ts'

/** Runs the rules of values and scalars over the fields of a post. Returns the rules of whole posts that its fields concern. */
export function lintFields(post: Post, settings: Settings, found: Found[]): readonly ActiveRule[] | null {
  const linter = new FieldLinter(post, settings, found)
  linter.run()
  return linter.concerned
}

/** A walk over the block of one post; it is the place of the scalar that it has come to. */
class FieldLinter implements ScalarPlace {
  concerned: ActiveRule[] | null = null
  node: ScalarNode = NOTHING
  part: 'key' | 'value' = 'value'
  readonly format: Format
  kind: FieldKind = 'other'
  map: MapNode | null = null
  readonly #steps: (string | number)[] = []
  readonly #post: Post
  readonly #settings: Settings
  readonly #found: Found[]

  constructor(post: Post, settings: Settings, found: Found[]) {
    this.#post = post
    this.format = post.block.format
    this.#settings = settings
    this.#found = found
  }

  path(): KeyPath {
    return [...this.#steps]
  }

  run(): void {
    const { data, scanned } = this.#post
    const { root } = this.#post.tree()
    const entries = root?.kind === 'map' ? root.entries : []
    for (const entry of this.#effective(entries)) this.#lintEntry(entry, root as MapNode)
    if (scanned) return
    // What a merge key (`<<`) brings is written elsewhere.
    const written = new Set(entries.map(({ key }) => key.text))
    for (const key of Object.keys(data)) if (!written.has(key)) this.#lintValue(this.#planOf(key), data[key], null)
  }

  #lintEntry({ key, value: node }: Entry, root: MapNode): void {
    const { data, scanned, source } = this.#post
    const plan = this.#planOf(key.text)
    // What is written in a scanned block means the same wherever it stands; elsewhere there are aliases.
    const text = scanned ? source.text.slice(node.span.start, node.span.end) : null
    if (text !== null && key.style === 'plain' && plan.silent.has(text)) return
    const before = this.#found.length
    this.kind = plan.field.kind
    this.#steps.push(key.text)
    this.#lintScalar(key, 'key', root)
    this.#lintNode(node)
    this.#steps.pop()
    if (Object.hasOwn(data, key.text)) this.#lintValue(plan, data[key.text], node)
    if (text !== null && key.style === 'plain' && this.#found.length === before) plan.silent.add(text)
  }

  /** Of equal keys the last counts: what the others hold is lost, and `duplicate-key` reports it. The scanner reads no equal keys. */
  #effective(entries: readonly Entry[]): readonly Entry[] {
    if (this.#post.scanned) return entries
    const last = new Map(entries.map((entry) => [entry.key.text, entry]))
    return last.size === entries.length ? entries : entries.filter((entry) => last.get(entry.key.text) === entry)
  }

  #planOf(name: string): FieldPlan {
    const plan = this.#settings.plan.fieldOf(name)
    if (plan.concerned.length > 0) {
      this.concerned ??= []
      for (const active of plan.concerned) if (!this.concerned.includes(active)) this.concerned.push(active)
    }
    return plan
  }

  #lintValue(plan: FieldPlan, value: unknown, node: Node | null): void {
    for (const { active, check } of plan.checks) {
      try {
        this.#addAll(active, check(value, node, this.format))
      } catch (error) {
        reportRuleFailure(active, error, this.#settings, this.#found)
      }
    }
    if (plan.dates.length > 0) this.#lintDate(plan, value, node)
    if (plan.urls.length > 0 && typeof value === 'string') this.#lintUrl(plan, value)
  }

  #lintDate(plan: FieldPlan, value: unknown, node: Node | null): void {
    const date = readDateField(plan.field, value, node)
    if (date === null) return
    if (this.#settings.plan.hasPlugins) freeze(date)
    for (const { active, check } of plan.dates) {
      try {
        this.#addAll(active, check(date, node, this.format))
      } catch (error) {
        reportRuleFailure(active, error, this.#settings, this.#found)
      }
    }
  }

  #lintUrl(plan: FieldPlan, url: string): void {
    const reading = readUrl(url)
    if (this.#settings.plan.hasPlugins) freeze(reading)
    for (const { active, check } of plan.urls) {
      try {
        this.#addAll(active, check(url, reading))
      } catch (error) {
        reportRuleFailure(active, error, this.#settings, this.#found)
      }
    }
  }

  #lintNode(node: Node): void {
    if (node.kind === 'scalar') this.#lintScalar(node, 'value', null)
    else if (node.kind === 'list') {
      for (let at = 0; at < node.items.length; at++) {
        this.#steps.push(at)
        this.#lintNode(node.items[at] as Node)
        this.#steps.pop()
      }
    } else {
      for (const { key, value } of this.#effective(node.entries)) {
        this.#steps.push(key.text)
        this.#lintScalar(key, 'key', node)
        this.#lintNode(value)
        this.#steps.pop()
      }
    }
  }

  #lintScalar(node: ScalarNode, part: 'key' | 'value', map: MapNode | null): void {
    this.node = node
    this.part = part
    this.map = map
    for (const { active, check } of this.#settings.plan.scalars) {
      try {
        const finding = check(active.rule.plugin === undefined ? this : this.#copy())
        if (finding !== null && (part === 'key' || this.#isRead(node))) this.#add(active, finding)
      } catch (error) {
        reportRuleFailure(active, error, this.#settings, this.#found)
      }
    }
  }

  /** For a rule whose author nobody knows: it cannot change the walk. */
  #copy(): ScalarPlace {
    const { node, part, format, kind, map } = this
    const path = this.path()
    return Object.freeze({ node, part, format, kind, map, path: () => [...path] })
  }

  /** Whether the data holds what the tree does: two readers made them, which disagree on a few broken texts. */
  #isRead({ value }: ScalarNode): boolean {
    return this.#post.scanned || Object.is(valueAt(this.#post.data, this.#steps), value)
  }

  #addAll(active: ActiveRule, findings: readonly RawFinding[] | null): void {
    if (findings !== null) addFindings(active, findings, this.#post, this.#found)
  }

  #add(active: ActiveRule, finding: RawFinding): void {
    addFinding(active, finding, this.#post, this.#found)
  }
}

const NOTHING: ScalarNode = { kind: 'scalar', span: { start: 0, end: 0 }, style: 'plain', text: '', value: null }

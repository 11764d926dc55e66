import type { Issue, SchemaIssue } from '../post/issue.ts'
import type { Place, Position } from '../post/place.ts'
import { type Post, type PostReading, readPost } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import { BLOCK_LIMIT } from '../post/split.ts'
import type { Collection, Context } from '../rules/context.ts'
import { addFindings } from './add-finding.ts'
import { attributeIssues } from './attribute-issues.ts'
import { boundFindings } from './bound-findings.ts'
import { collectFacts } from './collect-facts.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dropReplaced } from './drop-replaced.ts'
import type { Found } from './found.ts'
import { freeze } from './freeze.ts'
import { lintFields } from './lint-fields.ts'
import { placeFindings } from './place-findings.ts'
import { readHere } from './read-here.ts'
import { reportRuleFailure } from './report-rule-failure.ts'
import { runRule } from './run-rule.ts'
import { SchemaLimit } from './schema/schema-failure.ts'
import type { ActiveRule, Settings } from './settings.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { applySuppressions } from './suppressions.ts'

export interface PostResult {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether there were more of a rule than are kept. */
  readonly cut?: true
  /** Whether its fields could not be read, and only what says so was found. */
  readonly unread?: true
  readonly suppressed: number
  /** Facts by rule id, for the rules that compare posts. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Whether a comment in it suppresses a rule that has not run before all posts are known. */
  readonly undecided: boolean
  /** Why the post was not linted, or null when it was. */
  readonly skipped: string | null
  /** False where it was not linted though it should have been, whatever rules are on: the run is unfinished. */
  readonly readable: boolean
}

/** What only a run over all posts knows about one. */
export interface RunKnowledge {
  /** What the rules that compare posts found in this one. */
  readonly compared: readonly Found[]
  /** Position of a place in another post, or null when that post is gone. */
  locate(path: string, place: Place): Position | null
}

/**
 * THE recipe: one post in, its problems out.
 * 1. split and read  2. schema  3. rules  4. drop what another finding explains  5. place  6. suppress  7. sort
 * It never throws, whatever the text. Without `run`, the rules that compare posts have not run yet.
 * `reading`: what reading the source gave, where that is known.
 */
export function lintPost(
  source: Source,
  settings: Settings,
  run: RunKnowledge | null = null,
  reading: PostReading = readPost(source),
): PostResult {
  const { post, block, issues } = readHere(source, settings, reading)
  const skipped = block === null ? reasonToSkip(issues, settings.collection) : null
  if (skipped !== null) {
    return { path: source.path, diagnostics: [], suppressed: 0, facts: {}, undecided: false, skipped, readable: true }
  }
  const found: Found[] = [...(run?.compared ?? [])]
  explainIssues(issues, source, post, settings, found)
  let facts: Record<string, unknown> = {}
  if (post !== null) {
    explainIssues(attributeIssues(validate(post, settings, found), settings.collection), source, post, settings, found)
    // What several rules look at, none may change; ours do not.
    if (settings.plan.hasPlugins) freeze([post.data, post.tree()])
    const concerned = lintFields(post, settings, found)
    const { plan } = settings
    for (const active of plan.posts) runCheck(active, post, settings, found)
    if (concerned !== null) for (const active of concerned) runCheck(active, post, settings, found)
    facts = collectFacts(post, settings, found)
  }
  // Whatever is switched off, a post that could not be linted never counts as checked.
  const unread = post === null ? unexplained(issues, found) : null
  if (unread !== null && found.length === 0) {
    return { path: source.path, diagnostics: [], suppressed: 0, facts, undecided: false, ...unread }
  }
  if (found.length === 0 && !source.text.includes('postlint-disable')) {
    return { path: source.path, diagnostics: [], suppressed: 0, facts, undecided: false, ...LINTED }
  }
  const parts = { source, post, block, locate: run?.locate ?? null }
  const explained = dropReplaced(found)
  const first = boundFindings(explained, settings.mostPerRule)
  const placed = placeFindings(first, parts, settings)
  const { kept, suppressed, undecided } = applySuppressions(
    placed,
    parts,
    settings,
    run === null ? comparing(settings) : NONE,
  )
  const diagnostics = sortDiagnostics(kept)
  return {
    path: source.path,
    diagnostics: source.text.length > LONGEST_HEAD ? copy(diagnostics) : diagnostics,
    suppressed,
    facts,
    undecided,
    ...(unread ?? LINTED),
    ...(first.length < explained.length && CUT),
    ...(post === null && UNREAD),
  }
}

// Of a post without a closing fence all is read; what its problems are made of would keep it.
const LONGEST_HEAD = 4 * BLOCK_LIMIT

function copy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return JSON.parse(JSON.stringify(diagnostics)) as readonly Diagnostic[]
}

const CUT = { cut: true } as const
const UNREAD = { unread: true } as const
const LINTED = { skipped: null, readable: true } as const

/** Issues that a block can have and be read all the same. */
const MILD: ReadonlySet<string> = new Set(['malformed-fence', 'hidden-line-break', 'unportable-yaml', 'duplicate-key'])

/** What becomes of a post that could not be read when no error says why: the rule that would is off, or no error here. */
function unexplained(
  issues: readonly Issue[],
  found: readonly Found[],
): Pick<PostResult, 'skipped' | 'readable'> | null {
  const severe = issues.filter(({ kind }) => !MILD.has(kind))
  const kinds = new Set<string>((severe.length > 0 ? severe : issues).map(({ kind }) => kind))
  const reasons = found.filter(({ active: { rule } }) => kinds.has(rule.id) || rule.id === 'rule-failure')
  // What is no error because the site's own reader reads it all the same was not asked for.
  if (reasons.some(({ active: { isSet, level } }) => !isSet || level === 'error')) return null
  const off = [...kinds].join(', ')
  // Where nothing was written, there was nothing to read.
  if (kinds.has('missing-front-matter'))
    return reasons.length > 0 ? null : { skipped: `no front matter (${off} is off)`, readable: true }
  if (reasons.length > 0) return { skipped: `unreadable front matter (${off} is no error)`, readable: false }
  return { skipped: `unreadable front matter (${off} is off)`, readable: false }
}

const NONE: ReadonlySet<string> = new Set()

/** The rules that have not run before all posts are known. */
function comparing({ plan }: Settings): ReadonlySet<string> {
  return new Set(plan.comparing.filter(({ rule }) => rule.compare !== undefined).map(({ rule }) => rule.id))
}

/** Why a file without fields that could be read is as it should be on this site; null where it is not. */
function reasonToSkip(issues: readonly Issue[], { frontMatter, generator, portable }: Collection): string | null {
  const only = (kind: Issue['kind']): boolean => issues.every((issue) => issue.kind === kind)
  if (frontMatter === 'optional' && only('missing-front-matter')) return 'no front matter'
  if (!portable && generator.fences.reads.includes('---js') && only('executable-front-matter')) {
    return 'front matter that is code, which is never run'
  }
  return null
}

/** Gives each issue to the rule of its name. */
export function explainIssues(
  issues: readonly Issue[],
  source: Source,
  post: Post | null,
  settings: Settings,
  found: Found[],
): void {
  for (const issue of issues) {
    const active = settings.rules.get(issue.kind)
    if (active === undefined) continue
    const context = contextOf(active, source, post, settings)
    runRule(active, post, settings, found, () => {
      const finding = active.rule.explain?.(issue as never, context)
      return finding === null || finding === undefined ? [] : [finding]
    })
  }
}

/** A schema that would take too long says nothing of this post, and that is a problem of it. */
function validate({ data, tree }: Post, { schema, rules }: Settings, found: Found[]): readonly SchemaIssue[] {
  try {
    return schema.validate(data, tree)
  } catch (error) {
    if (!(error instanceof SchemaLimit)) throw error
    const failure = rules.get('rule-failure')
    const values = { reason: error.message }
    if (failure !== undefined)
      found.push({ active: failure, message: 'schema', values, place: { path: [], part: 'fence' } })
    return []
  }
}

function runCheck(active: ActiveRule, post: Post, settings: Settings, found: Found[]): void {
  try {
    const findings = active.rule.check?.(post, contextOf(active, post.source, post, settings)) ?? null
    if (findings !== null) addFindings(active, findings, post, found)
  } catch (error) {
    reportRuleFailure(active, error, settings, found)
  }
}

function contextOf(active: ActiveRule, source: Source, post: Post | null, settings: Settings): Context<unknown> {
  return { options: active.options, collection: settings.collection, now: settings.now, source, post }
}

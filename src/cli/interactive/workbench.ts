/** Reads, lints and writes posts one at a time: all that the interactive mode does to files goes through here. */
import { relateResults } from '../../check/compare/relate-results.ts'
import { lintPost, type PostResult } from '../../check/lint-post.ts'
import { reportIssue } from '../../check/report-issue.ts'
import type { Settings } from '../../check/settings.ts'
import { translate, translateText } from '../../locales/translate.ts'
import type { Source } from '../../post/source.ts'
import type { Collection } from '../../rules/context.ts'
import type { Assigned } from '../../run/config/assign-posts.ts'
import type { Inputs } from '../../run/find-inputs.ts'
import { headOfBytes } from '../../run/head-of-bytes.ts'
import { lintOpened } from '../../run/lint-corpus.ts'
import { openedOf, sourceOf, textOf } from '../../run/open-post.ts'
import { describeWriteOutcome } from '../../run/writing/describe-write-outcome.ts'
import type { FileIdentity } from '../../run/writing/file-identity.ts'
import { replaceFile } from '../../run/writing/replace-file.ts'
import { compareText } from '../../values/compare-text.ts'
import { type BytePatch, diffBytes, revertBytes } from './byte-patch.ts'
import type { LintedSource } from './linted-source.ts'

/** A post as it lies on disk now. */
export interface OpenPost {
  readonly source: Source
  readonly bytes: Uint8Array
  readonly bodyStart: number
  readonly file: { readonly path: string; readonly identity: FileIdentity }
}

/** What came of writing: the way back, or why the file is as it was. */
export type Written = { readonly patch: BytePatch } | { readonly fault: string }

export interface Workbench {
  /** Lints all posts, those that compare posts among the rules. */
  lintAll(): readonly LintedSource[]
  /** Lets the rules that compare posts speak again, on what is known now; nothing else is read anew. */
  recompare(): readonly LintedSource[]
  /** Whether nothing has changed since then of what posts are compared by. */
  isCurrent(): boolean
  /** What is known of each post by itself. */
  results(): readonly PostResult[]
  /** The post as it lies on disk; null when it cannot be read as text (any more). */
  open(path: string): OpenPost | null
  /** Lints one post with what is known of the others since `lintAll`. */
  check(source: Source): PostResult
  /** The same, with the others compared anew: dearer, for texts that change what the comparison goes by. */
  checkAmong(source: Source): PostResult
  /** `checkAmong` where the others are few enough for a look at each candidate before it is offered, else `check`. */
  checkCandidate(source: Source): PostResult
  /** Reads and lints a post, whatever state it is in. */
  relint(path: string): LintedSource
  write(post: OpenPost, after: Source): Written
  /** The collection that lints a post. */
  collectionOf(path: string): Collection
  /** Whether a rule compares posts: what it said may be wrong once one of them has changed. */
  isCompared(rule: string): boolean
  /** Writes back what `patch` took away, if the file is still as it was left then. */
  revert(path: string, patch: BytePatch): string | null
  /** Where the file really lies, for an editor. */
  locate(path: string): string | null
}

/** A question with nine candidates must come at once; comparing 500 posts takes 25 ms on a busy machine. */
const MOST_COMPARED = 500

export function createWorkbench(inputs: Inputs, assigned: Pick<Assigned, 'groups' | 'settingsFor'>): Workbench {
  const { groups, settingsFor } = assigned
  const results = new Map<string, PostResult>()
  const shown = new Set<string>()
  /** What the results of the posts with problems were made of. */
  const texts = new Map<string, string>()
  let isCurrent = false
  const linters = new Map<Settings, (source: Source) => PostResult>()
  const reopen = (path: string): Source | null => sourceOf(inputs.open(path))
  const check = (source: Source): PostResult => {
    const settings = settingsFor(source.path)
    return linters.get(settings)?.(source) ?? lintPost(source, settings)
  }
  const checkAmong = (source: Source): PostResult => {
    const settings = settingsFor(source.path)
    const paths = groups.find((group) => group.settings === settings)?.paths ?? []
    const others = paths.flatMap((path) => (path === source.path ? [] : (results.get(path) ?? [])))
    return relateResults([...others, lintPost(source, settings)], settings, reopen).lint(source)
  }
  const open = (path: string): OpenPost | null => {
    const whole = inputs.read(path)
    if (whole === null || whole.file === null) return null
    const head = headOfBytes(whole.bytes)
    const opened = openedOf(path, head)
    if (head.kind !== 'head' || !('source' in opened)) return null
    return { source: opened.source, bytes: whole.bytes, bodyStart: head.bodyStart, file: whole.file }
  }
  /** What it says of itself, for the comparison with the others. */
  const record = (source: Source): void => {
    texts.set(source.path, source.text)
    const before = results.get(source.path)
    const now = lintPost(source, settingsFor(source.path))
    isCurrent &&= JSON.stringify(before?.facts) === JSON.stringify(now.facts) && before?.undecided === now.undecided
    results.set(source.path, now)
  }
  const relint = (path: string): LintedSource => {
    const opened = inputs.open(path)
    if (!('source' in opened)) {
      const result = reportIssue(path, opened.text, opened.issue, settingsFor(path))
      results.set(path, result)
      return unopened(opened.text, result)
    }
    record(opened.source)
    return lintedSource(opened.source, check(opened.source))
  }
  /** Posts are compared within their collection. */
  const compareGroup = ({ paths, settings }: Assigned['groups'][number]): PostResult[] => {
    const own = paths.flatMap((path) => results.get(path) ?? [])
    const related = relateResults(own, settings, reopen)
    linters.set(settings, related.lint)
    return related.all()
  }
  const recompare = (): LintedSource[] => {
    isCurrent = true
    const recompared = groups.flatMap(compareGroup).sort((a, b) => compareText(a.path, b.path))
    return recompared.flatMap((result): LintedSource | [] => {
      if (result.diagnostics.length === 0 && !shown.has(result.path)) return []
      shown.add(result.path)
      const opened = inputs.open(result.path)
      const text = textOf(opened)
      if ((texts.get(result.path) ?? text) !== text) return relint(result.path)
      texts.set(result.path, text)
      if ('source' in opened) return lintedSource(opened.source, result)
      return unopened(opened.text, result)
    })
  }
  return {
    lintAll: () => {
      for (const { paths, settings } of groups) {
        for (const path of paths) results.set(path, lintOpened(path, inputs.open(path), settings))
      }
      return recompare()
    },
    recompare,
    isCurrent: () => isCurrent,
    results: () => [...results.values()],
    collectionOf: (path) => settingsFor(path).collection,
    open,
    check,
    checkAmong,
    checkCandidate: (source) => (results.size <= MOST_COMPARED ? checkAmong(source) : check(source)),
    relint,
    write: ({ bytes, bodyStart, file }, after) => {
      const head = Buffer.from(`${after.bom ? '\uFEFF' : ''}${after.text}`)
      const written = replace(file, bytes, Buffer.concat([head, bytes.subarray(bodyStart)]))
      if ('patch' in written) record(after)
      return written
    },
    isCompared: (rule) => groups.some(({ settings }) => settings.rules.get(rule)?.rule.compare !== undefined),
    revert: (path, patch) => {
      const whole = inputs.read(path)
      if (whole === null || whole.file === null) return translate`it cannot be read any more`
      const before = revertBytes(whole.bytes, patch)
      if (before === null) return translate`it was changed since`
      const written = replace(whole.file, whole.bytes, before)
      if ('fault' in written) return written.fault
      relint(path)
      return null
    },
    locate: (path) => inputs.read(path)?.file?.path ?? null,
  }
}

export function lintedSource({ path, text, bom }: Source, { diagnostics, skipped }: PostResult): LintedSource {
  return { path, text, bom, diagnostics, skipped }
}

function unopened(text: string, { path, diagnostics, skipped }: PostResult): LintedSource {
  return { path, text, bom: false, diagnostics, skipped }
}

function replace(file: OpenPost['file'], before: Uint8Array, after: Uint8Array): Written {
  const outcome = replaceFile(file.path, file.identity, after)
  return outcome.kind === 'written'
    ? { patch: diffBytes(before, after) }
    : { fault: translateText(`it ${describeWriteOutcome(outcome)}`) }
}

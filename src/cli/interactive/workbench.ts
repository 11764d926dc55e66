/** Reads, judges and writes posts one at a time: all that the interactive mode does to files goes through here. */
import { checkPost, type PostResult } from '../../check/check-post.ts'
import { relateResults } from '../../check/compare/relate-results.ts'
import { judgeIssue } from '../../check/judge-issue.ts'
import type { Settings } from '../../check/settings.ts'
import { compareText } from '../../check/sort-diagnostics.ts'
import type { Source } from '../../post/source.ts'
import type { Collection } from '../../rules/context.ts'
import type { Assigned } from '../../run/config/assign-posts.ts'
import type { Inputs } from '../../run/find-inputs.ts'
import { headOfBytes } from '../../run/head-of-bytes.ts'
import { judgePosts } from '../../run/lint-posts.ts'
import { openedOf } from '../../run/open-post.ts'
import { describeWriteOutcome } from '../../run/writing/describe-write-outcome.ts'
import type { FileIdentity } from '../../run/writing/file-identity.ts'
import { replaceFile } from '../../run/writing/replace-file.ts'
import { type BytePatch, diffBytes, revertBytes } from './byte-patch.ts'
import type { JudgedPost } from './judged-post.ts'

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
  /** Judges all posts, those that compare posts among the rules. */
  judgeAll(): readonly JudgedPost[]
  /** Lets the rules that compare posts speak again, on what is known now; nothing else is read anew. */
  settle(): readonly JudgedPost[]
  /** Whether nothing has changed since then of what posts are compared by. */
  isSettled(): boolean
  /** Posts that could not be judged although nobody complains. */
  skipped(): readonly { readonly path: string; readonly reason: string }[]
  /** Whether there was a file that could not be read. */
  hasUnreadable(): boolean
  /** The post as it lies on disk; null when it cannot be read as text (any more). */
  open(path: string): OpenPost | null
  /** Judges one post with what is known of the others since `judgeAll`. */
  check(source: Source): PostResult
  /** The same, with the others compared anew: dearer, for texts that change what the comparison goes by. */
  checkAmong(source: Source): PostResult
  /** Reads and judges a post, whatever state it is in. */
  rejudge(path: string): JudgedPost
  write(post: OpenPost, after: Source): Written
  /** The collection that judges a post. */
  collectionOf(path: string): Collection
  /** Whether a rule compares posts: what it said may be wrong once one of them has changed. */
  isCompared(rule: string): boolean
  /** Writes back what `patch` took away, if the file is still as it was left then. */
  revert(path: string, patch: BytePatch): string | null
  /** Where the file really lies, for an editor. */
  locate(path: string): string | null
}

export function createWorkbench(inputs: Inputs, assigned: Pick<Assigned, 'groups' | 'settingsFor'>): Workbench {
  const { groups, settingsFor } = assigned
  const results = new Map<string, PostResult>()
  const shown = new Set<string>()
  /** What the results of the posts with problems were made of. */
  const texts = new Map<string, string>()
  let unreadable = false
  let isSettled = false
  const judges = new Map<Settings, (source: Source) => PostResult>()
  const reopen = (path: string): Source | null => {
    const opened = inputs.open(path)
    return 'source' in opened ? opened.source : null
  }
  const check = (source: Source): PostResult => {
    const settings = settingsFor(source.path)
    return judges.get(settings)?.(source) ?? checkPost(source, settings)
  }
  const checkAmong = (source: Source): PostResult => {
    const settings = settingsFor(source.path)
    const paths = groups.find((group) => group.settings === settings)?.paths ?? []
    const others = paths.flatMap((path) => (path === source.path ? [] : (results.get(path) ?? [])))
    return relateResults([...others, checkPost(source, settings)], settings, reopen).lint(source)
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
    const now = checkPost(source, settingsFor(source.path))
    isSettled &&= JSON.stringify(before?.facts) === JSON.stringify(now.facts) && before?.undecided === now.undecided
    results.set(source.path, now)
  }
  const rejudge = (path: string): JudgedPost => {
    const opened = inputs.open(path)
    if (!('source' in opened)) {
      const { diagnostics } = judgeIssue(path, opened.text, opened.issue, settingsFor(path))
      return { path, text: opened.text, bom: false, diagnostics }
    }
    record(opened.source)
    return judgedPost(opened.source, check(opened.source))
  }
  /** Posts are compared within their collection. */
  const settleGroup = ({ paths, settings }: Assigned['groups'][number]): PostResult[] => {
    const own = paths.flatMap((path) => results.get(path) ?? [])
    const related = relateResults(own, settings, reopen)
    judges.set(settings, related.lint)
    return related.all()
  }
  const settle = (): JudgedPost[] => {
    isSettled = true
    const settled = groups.flatMap(settleGroup).sort((a, b) => compareText(a.path, b.path))
    return settled.flatMap((result): JudgedPost | [] => {
      if (result.diagnostics.length === 0 && !shown.has(result.path)) return []
      shown.add(result.path)
      const opened = inputs.open(result.path)
      const text = 'source' in opened ? opened.source.text : opened.text
      if ((texts.get(result.path) ?? text) !== text) return rejudge(result.path)
      texts.set(result.path, text)
      if ('source' in opened) return judgedPost(opened.source, result)
      return { path: result.path, text: opened.text, bom: false, diagnostics: result.diagnostics }
    })
  }
  return {
    judgeAll: () => {
      for (const { paths, settings } of groups) {
        const judged = judgePosts(paths, settings, inputs.open)
        unreadable ||= judged.unreadable.size > 0
        for (const result of judged.results) results.set(result.path, result)
      }
      return settle()
    },
    settle,
    isSettled: () => isSettled,
    skipped: () =>
      [...results.values()].flatMap(({ path, skipped }) => (skipped === null ? [] : { path, reason: skipped })),
    hasUnreadable: () => unreadable,
    collectionOf: (path) => settingsFor(path).collection,
    open,
    check,
    checkAmong,
    rejudge,
    write: ({ bytes, bodyStart, file }, after) => {
      const head = Buffer.from(`${after.bom ? '\uFEFF' : ''}${after.text}`)
      const written = replace(file, bytes, Buffer.concat([head, bytes.subarray(bodyStart)]))
      if ('patch' in written) record(after)
      return written
    },
    isCompared: (rule) => groups.some(({ settings }) => settings.rules.get(rule)?.rule.compare !== undefined),
    revert: (path, patch) => {
      const whole = inputs.read(path)
      if (whole === null || whole.file === null) return 'it cannot be read any more'
      const before = revertBytes(whole.bytes, patch)
      if (before === null) return 'it was changed since'
      const written = replace(whole.file, whole.bytes, before)
      if ('fault' in written) return written.fault
      rejudge(path)
      return null
    },
    locate: (path) => inputs.read(path)?.file?.path ?? null,
  }
}

export function judgedPost({ path, text, bom }: Source, { diagnostics }: PostResult): JudgedPost {
  return { path, text, bom, diagnostics }
}

function replace(file: OpenPost['file'], before: Uint8Array, after: Uint8Array): Written {
  const outcome = replaceFile(file.path, file.identity, after)
  return outcome.kind === 'written'
    ? { patch: diffBytes(before, after) }
    : { fault: `it ${describeWriteOutcome(outcome)}` }
}

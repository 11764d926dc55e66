import type { PostResult } from '../../src/check/lint-post.ts'
import type { Settings } from '../../src/check/settings.ts'
import { fixPost } from '../../src/fix/fix-post.ts'
import type { Post } from '../../src/post/post.ts'
import { readPost } from '../../src/post/post.ts'
import { type Source, sourceOfText } from '../../src/post/source.ts'
import type { Node } from '../../src/post/tree.ts'
import type { Safety } from '../../src/rules/rule.ts'
import { DATES, isPartOfDate, lostWords, REMOVES } from './lost-words.ts'
import type { MixedDamage } from './mix-damage.ts'

/** How a fix broke law 5 of safe fixes, or lost a word; `fixes` are those that were applied. */
export interface BrokenLaw {
  readonly what: string
  readonly fixes: readonly string[]
  readonly after: string
}

const MARKS = /["'[\]{}#,，、;；“”‘’［］【】<>《》|*`@&!%]/gu

/** What safe fixes did to a damaged post that law 5 forbids; null where they keep it. */
export function findBrokenLaw(
  { damaged, sound, body }: MixedDamage,
  settings: Settings,
  unsafe = false,
): BrokenLaw | null {
  const safeties: readonly Safety[] = unsafe ? ['safe', 'unsafe'] : ['safe']
  const before = sourceOfText('post.md', damaged)
  const { source, applied, result } = fixPost(before, settings, safeties)
  const fixes = applied.map(({ diagnostic, fix }) => `${diagnostic.rule}: ${fix.title}`)
  const broken = (what: string): BrokenLaw => ({ what, fixes, after: source.text })
  const failure = failureOf(result)
  if (failure !== null) return broken(failure)
  if (applied.length === 0) return source.text === before.text ? null : broken('the text changed without a fix')
  const removes = new Set(applied.map(({ diagnostic }) => diagnostic.rule).filter((rule) => REMOVES.has(rule)))
  const kept = body ?? bodyOf(source)
  if (!source.text.endsWith(kept) || !before.text.endsWith(kept)) return broken('the body changed')
  const { block } = readPost(source)
  if (body !== null && block !== null && source.text.slice(block.bodyStart).trimStart() !== body.trimStart()) {
    return broken('the body begins elsewhere')
  }
  const old = before.text.slice(0, before.text.length - kept.length)
  const head = source.text.slice(0, source.text.length - kept.length)
  const isDate = applied.some(({ diagnostic }) => DATES.has(diagnostic.rule))
  if (removes.size === 0) {
    const lost = lostWords(old, head).filter((word) => !isDate || !isPartOfDate(word, old))
    if (lost.length > 0) return broken(`lost: ${lost.join(' ')}`)
  }
  if (unsafe) return null
  const now = readPost(source).post
  const lostComment =
    now === null
      ? undefined
      : commentsOf(before).find(
          (one) =>
            // A suppression without use is what its fix says that it removes.
            !(removes.has('unused-suppression') && one.startsWith('# postlint-disable')) &&
            !now.tree().comments.some(({ text }) => text.trim() === one),
        )
  if (lostComment !== undefined) return broken(`lost comment: ${lostComment}`)
  if (sound === null || now === null) return null
  return findBentValue(readPost(sourceOfText('post.md', sound)).post, readPost(before).post, now, applied, broken)
}

/** A value that a fix touched must be the sound one, or hold no mark that the sound one has not. */
function findBentValue(
  sound: Post | null,
  damaged: Post | null,
  now: Post,
  applied: ReturnType<typeof fixPost>['applied'],
  broken: (what: string) => BrokenLaw,
): BrokenLaw | null {
  if (sound === null) return null
  const was = valuesOf(sound)
  const read = damaged === null ? null : writtenOf(damaged)
  const written = writtenOf(now)
  for (const [key, texts] of valuesOf(now)) {
    const meant = was.get(key)
    // What no fix touched is not theirs.
    if (meant === undefined || same(meant, texts) || (read !== null && read.get(key) === written.get(key))) continue
    const fresh = marksOf(texts.join('\n')).filter((mark) => !marksOf(meant.join('\n')).includes(mark))
    if (fresh.length > 0) return broken(`mark in \`${key}\`: ${JSON.stringify(meant)} became ${JSON.stringify(texts)}`)
    const words = lostWords(meant.join('\n'), texts.join('\n'))
    const isExplained = applied.some(({ diagnostic: { rule } }) => DATES.has(rule) || REMOVES.has(rule))
    if (words.length > 0 && !isExplained)
      return broken(`words left \`${key}\`: ${JSON.stringify(meant)} became ${JSON.stringify(texts)}`)
  }
  return null
}

function failureOf({ diagnostics }: PostResult): string | null {
  return diagnostics.find(({ rule }) => rule === 'rule-failure')?.message ?? null
}

function same(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b)
}

function marksOf(text: string): string[] {
  return text.match(MARKS) ?? []
}

function bodyOf(source: Source): string {
  return source.text.slice(readPost(source).block?.bodyStart ?? source.text.length)
}

function commentsOf(source: Source): string[] {
  return (readPost(source).post?.tree().comments ?? []).map(({ text }) => text.trim())
}

/** The texts of each field, at any depth. */
function valuesOf(post: Post): Map<string, string[]> {
  const { root } = post.tree()
  const entries = root?.kind === 'map' ? root.entries : []
  return new Map(entries.map(({ key, value }) => [key.text, textsOf(value)]))
}

/** The fields as they are written. */
function writtenOf({ tree, source }: Post): Map<string, string> {
  const { root } = tree()
  const entries = root?.kind === 'map' ? root.entries : []
  return new Map(entries.map(({ key, value }) => [key.text, source.text.slice(value.span.start, value.span.end)]))
}

function textsOf(node: Node): string[] {
  if (node.kind === 'scalar') return [node.text]
  if (node.kind === 'list') return node.items.flatMap(textsOf)
  return node.entries.flatMap(({ key, value }) => [key.text, ...textsOf(value)])
}

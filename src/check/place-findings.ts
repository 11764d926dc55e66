import { type Canvas, canvasOf } from '../edit/canvas.ts'
import { type Change, type Edit, fieldsOf } from '../edit/change.ts'
import { keepsComments } from '../edit/keeps-comments.ts'
import { toEdits } from '../edit/to-edits.ts'
import type { Block } from '../post/block.ts'
import { Lines } from '../post/lines.ts'
import { nameItems as nameInEnglish } from '../post/name-items.ts'
import type { KeyPath, Place, Position, Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import { spanAt } from '../post/tree.ts'
import { treeAgrees } from '../post/tree-agrees.ts'
import type { Text } from '../rules/rule.ts'
import { clipNames } from '../values/characters/clip-names.ts'
import { joinSentences } from '../values/characters/join-sentences.ts'
import type { Diagnostic, Fix, RelatedPlace } from './diagnostic.ts'
import { type Found, levelOf } from './found.ts'
import { failureOf } from './report-rule-failure.ts'
import type { Settings } from './settings.ts'

/** A post as far as it could be read. */
export interface PostParts {
  readonly source: Source
  readonly post: Post | null
  readonly block: Block | null
  /** Position of a place in another post; null while only this post is known. */
  readonly locate: ((path: string, place: Place) => Position | null) | null
}

/** Turns findings in key paths into diagnostics in offsets, lines and columns. */
export function placeFindings(
  found: readonly Found[],
  parts: PostParts,
  { rules }: Pick<Settings, 'rules'>,
): Diagnostic[] {
  const lines = new Lines(parts.source.text)
  const locate = (path: string | undefined, place: Place): Position | null =>
    path === undefined ? lines.positionAt(spanOfPlace(place, parts).start) : (parts.locate?.(path, place) ?? null)
  let isSure: boolean | undefined
  const place = (finding: Found): Diagnostic => {
    // Where the places are not those of the data, nothing can be written at them.
    if (finding.fixes !== undefined && finding.fixes.length > 0)
      isSure ??= parts.post === null || treeAgrees(parts.post)
    const span = spanOfPlace(finding.place, parts)
    if (span.end > parts.source.text.length) throw new Error('it points outside the text')
    return describeFinding(
      finding,
      { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
      relatedPlaces(finding, parts.source.path, locate),
      isSure === false && 'path' in finding.place ? [] : fixesOf(finding, parts, canvas),
      parts.post?.written,
    )
  }
  const canvas = canvasOf(parts.post)
  const failure = rules.get('rule-failure')
  const reasons = new Set<string>()
  return found.flatMap((finding) => {
    if (finding.active === failure && isRepeated(finding, reasons)) return []
    try {
      return place(finding)
    } catch (error) {
      // Only now a rule makes its messages, and only now its places and edits meet the text.
      if (failure === undefined) return []
      const failed = failureOf(failure, finding.active, error)
      return isRepeated(failed, reasons) ? [] : place(failed)
    }
  })
}

/** One fault of a rule is one problem, however often the rule meets it in a post. */
function isRepeated({ message, values }: Found, reasons: Set<string>): boolean {
  if (message !== 'threw') return false
  const reason = JSON.stringify(values)
  return reasons.size === reasons.add(reason).size
}

/** A finding in words, with its place in lines and columns. */
export function describeFinding(
  finding: Found,
  { start, end }: { readonly start: Position; readonly end: Position },
  related: readonly RelatedPlace[],
  fixes: readonly Fix[],
  written?: ReadonlyMap<string, string> | undefined,
): Diagnostic {
  const { active, message, values, place } = finding
  const { rule } = active
  const text = textOf(rule.messages[message](values))
  const path = pathAsWritten(place.path ?? [], written)
  const { nameItems = nameInEnglish } = rule
  return {
    rule: rule.id,
    level: levelOf(finding),
    message: clipNames(nameItems(text.what, path)),
    help: clipNames(nameItems(text.why === undefined ? text.how : joinSentences(text.why, text.how), path)),
    field: typeof path[0] === 'string' ? path[0] : null,
    path,
    start,
    end,
    related,
    fixes,
  }
}

function textOf({ what, why, how }: Text): Text {
  if ([what, why ?? '', how].every((part) => typeof part === 'string'))
    return why === undefined ? { what, how } : { what, why, how }
  throw new Error('its message is not made of texts')
}

function pathAsWritten(path: KeyPath, written: ReadonlyMap<string, string> | undefined): KeyPath {
  const key = typeof path[0] === 'string' ? written?.get(path[0]) : undefined
  return key === undefined ? path : [key, ...path.slice(1)]
}

/** The other places of a finding, those of posts that are gone left out; `locate` gets undefined for the post `own`. */
export function relatedPlaces(
  { active: { rule }, related = [] }: Found,
  own: string,
  locate: (path: string | undefined, place: Place) => Position | null,
): RelatedPlace[] {
  const { nameItems = nameInEnglish } = rule
  return related.flatMap(({ post, place, message }) => {
    const at = locate(post, place)
    if (at === null) return []
    const text = Object.hasOwn(rule.titles, message) ? rule.titles[message]({}) : message
    return [{ path: post ?? own, line: at.line, column: at.column, message: nameItems(text, place.path ?? []) }]
  })
}

function fixesOf(
  { active: { rule }, fixes = [], place }: Found,
  { post, source }: PostParts,
  canvas: () => Canvas | null,
): Fix[] {
  const { nameItems = nameInEnglish } = rule
  return fixes.flatMap(({ title, kind, values, safety, changes }) => {
    const edits = toEdits(changes, canvas)
    for (const edit of edits ?? []) checkEdit(edit, source)
    // The byte-order mark at -1 is no part of the text, so removing it always changes something.
    const isIdle = edits?.every(({ start, end, text }) => start >= 0 && source.text.slice(start, end) === text) ?? true
    if (edits === null || isIdle) return []
    const fields = changes.map(fieldsOf)
    return {
      title: clipNames(nameItems(rule.titles[title](values), place.path ?? [])),
      kind: kind ?? title,
      // What stands in a comment is lost with it, so that is for the author.
      safety: takesComment(changes, edits, post) ? ('manual' as const) : safety,
      edits,
      fields: fields.includes('any')
        ? ('any' as const)
        : [...new Set(fields.flat().map((name) => post?.written?.get(name) ?? name))],
    }
  })
}

function takesComment(changes: readonly Change[], edits: readonly Edit[], post: Post | null): boolean {
  if (post === null || !changes.every(({ kind }) => kind === 'remove' || kind === 'set')) return false
  return !keepsComments(post.tree(), edits)
}

function checkEdit({ start, end, text }: Edit, source: Source): void {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= -1 && start <= end
  if (!isInside || end > source.text.length) throw new Error('its fix changes what lies outside the text')
  if (typeof text !== 'string') throw new Error('its fix writes what is no text')
}

/** The span of a place; a fence place is the opening fence line, or the first line of a text without one. */
export function spanOfPlace(place: Place, { source, post, block }: Omit<PostParts, 'locate'>): Span {
  if ('span' in place) return place.span
  const fence = block?.opener ?? { start: 0, end: /^[^\r\n]*/.exec(source.text)?.[0].length ?? 0 }
  if (place.part === 'fence' || post === null) return fence
  return spanAt(post.tree(), place.path, place.part ?? 'value') ?? fence
}

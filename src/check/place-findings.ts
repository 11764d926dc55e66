import { fieldsOf } from '../edit/change.ts'
import { toEdits } from '../edit/to-edits.ts'
import type { Block } from '../post/block.ts'
import { Lines } from '../post/lines.ts'
import type { Place, Span } from '../post/place.ts'
import type { Post } from '../post/post.ts'
import type { Source } from '../post/source.ts'
import { spanAt } from '../post/tree.ts'
import { sayMessage, sayTitle } from './catalogue.ts'
import type { Diagnostic, Fix, RelatedPlace } from './diagnostic.ts'
import type { Found } from './found.ts'
import type { Settings } from './settings.ts'

/** A post as far as it could be read. */
export interface Ground {
  readonly source: Source
  readonly post: Post | null
  readonly block: Block | null
  /** Position of a place in another post; null while only this post is known. */
  readonly locate: ((path: string, place: Place) => { line: number; column: number } | null) | null
}

/** Turns findings in key paths into diagnostics in offsets, lines and columns: the only place that does. */
export function placeFindings(found: readonly Found[], ground: Ground, settings: Settings): Diagnostic[] {
  const lines = new Lines(ground.source.text)
  return found.map((finding) => {
    const { active, message, values, place } = finding
    const text = sayMessage(settings.catalogue, active.rule, message, values)
    const span = spanOfPlace(place, ground)
    const path = place.path ?? []
    return {
      rule: active.rule.id,
      level: active.level,
      message: text.what,
      help: text.why === undefined ? text.how : `${text.why} ${text.how}`,
      field: typeof path[0] === 'string' ? path[0] : null,
      path,
      start: lines.positionAt(span.start),
      end: lines.positionAt(span.end),
      related: (finding.related ?? []).flatMap((one): RelatedPlace | [] => {
        const at =
          one.post === undefined
            ? lines.positionAt(spanOfPlace(one.place, ground).start)
            : ground.locate?.(one.post, one.place)
        if (at === null || at === undefined) return []
        return { path: one.post ?? ground.source.path, line: at.line, column: at.column, message: one.message }
      }),
      fixes: fixesOf(finding, ground, settings),
    }
  })
}

function fixesOf({ active, fixes }: Found, { post, source }: Ground, settings: Settings): Fix[] {
  return (fixes ?? []).flatMap(({ title, kind, values, safety, changes }) => {
    const edits = toEdits(changes, post)
    // The byte-order mark at -1 is no part of the text, so removing it always changes something.
    const isIdle = edits?.every(({ start, end, text }) => start >= 0 && source.text.slice(start, end) === text) ?? true
    if (edits === null || isIdle) return []
    const fields = changes.map(fieldsOf)
    return {
      title: sayTitle(settings.catalogue, active.rule, title, values),
      kind: kind ?? title,
      safety,
      edits,
      fields: fields.includes('any') ? ('any' as const) : [...new Set(fields.flat())],
    }
  })
}

/** The span of a place; a fence place is the opening fence line, or the first line of a text without one. */
export function spanOfPlace(place: Place, { source, post, block }: Omit<Ground, 'locate'>): Span {
  if ('span' in place) return place.span
  const fence = block?.opener ?? { start: 0, end: /^[^\r\n]*/.exec(source.text)?.[0].length ?? 0 }
  if (place.part === 'fence' || post === null) return fence
  return spanAt(post.tree(), place.path, place.part ?? 'value') ?? fence
}

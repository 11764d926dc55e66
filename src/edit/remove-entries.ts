import type { Canvas } from './canvas.ts'
import type { ChangeOf, Edit } from './change.ts'
import { isBlank, leadOf } from './line-extent.ts'
import { type Member, memberAt } from './member-at.ts'
import { removeMembers } from './remove-members.ts'

/** Removes fields and items: those of one list or map together, so that their separators go once. */
export function removeEntries(canvas: Canvas, changes: readonly ChangeOf<'remove'>[]): Edit[] | null {
  const groups = new Map<Member['parent'], { indexes: Set<number>; path: ChangeOf<'remove'>['path'] }>()
  for (const { path, occurrence } of changes) {
    const member = memberAt(canvas, path, occurrence)
    if (member === null || !standsAlone(canvas, member)) return null
    const group = groups.get(member.parent) ?? { indexes: new Set(), path: path.slice(0, -1) }
    group.indexes.add(member.index)
    groups.set(member.parent, group)
  }
  const edits: Edit[] = []
  for (const [parent, { indexes, path }] of groups) {
    const owner = memberAt(canvas, path)?.entry
    const removed = removeMembers(canvas, parent, owner, indexes)
    if (removed === null) return null
    edits.push(...removed)
  }
  return edits
}

/** Whether a member is written in one piece: a table of TOML, its header and its dotted keys are not. */
function standsAlone({ text, block }: Canvas, { entry, parent, node }: Member): boolean {
  if (block.format !== 'toml' || parent.flow) return true
  if (entry === undefined || (node.kind !== 'scalar' && !node.flow)) return false
  return isBlank(leadOf(text, entry.key.span.start))
}

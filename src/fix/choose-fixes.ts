import type { Diagnostic, Fix } from '../check/diagnostic.ts'
import type { Edit } from '../edit/change.ts'
import type { Safety } from '../rules/rule.ts'
import type { ChosenFix } from './chosen-fix.ts'

/**
 * The best applicable fix of each problem; those that touch the text of an earlier one wait for the next pass. `order`
 * is the order of the schema's fields: new fields that belong at one place are put there in it.
 */
export function chooseFixes(
  diagnostics: readonly Diagnostic[],
  safeties: readonly Safety[],
  order: readonly string[],
  allowed: (pick: ChosenFix) => boolean,
): ChosenFix[] {
  const picks = diagnostics.flatMap((diagnostic): ChosenFix | [] => {
    const fix = diagnostic.fixes.find((one) => safeties.includes(one.safety) && allowed({ diagnostic, fix: one }))
    return fix === undefined ? [] : { diagnostic, fix }
  })
  const rank = (pick: ChosenFix): number => order.indexOf(pick.diagnostic.field ?? '')
  const isNew = ({ diagnostic }: ChosenFix): boolean => diagnostic.rule === 'missing-field'
  const sorted = [...picks.filter((one) => !isNew(one)), ...picks.filter(isNew).sort((a, b) => rank(a) - rank(b))]
  const taken: Edit[] = []
  return sorted.filter((pick) => claim(pick.fix, taken, isNew(pick)))
}

/** Adds the edits to those that are taken, sorted by place; false when they touch one of them. */
function claim({ edits }: Fix, taken: Edit[], isNew: boolean): boolean {
  if (edits.some((edit) => touches(edit, taken, isNew))) return false
  // Edits of one fix may touch each other.
  for (const edit of edits) taken.splice(placeOf(edit, taken), 0, edit)
  return true
}

/** Where in the sorted list an edit belongs. */
function placeOf(edit: Edit, taken: readonly Edit[]): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Edit).start <= edit.start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Insertions at one place touch, too, unless each is a new field; texts side by side that both only go away do not: a
 * list of thousands of equal items loses them in one pass.
 */
function touches(edit: Edit, taken: readonly Edit[], isNew: boolean): boolean {
  const place = placeOf(edit, taken)
  const isInsertion = isNew && edit.start === edit.end
  return [taken[place - 1], taken[place]].some((other) => {
    if (other === undefined || edit.start > other.end || other.start > edit.end) return false
    if (isRemoval(edit) && isRemoval(other)) return edit.start < other.end && other.start < edit.end
    return !(isInsertion && other.start === other.end)
  })
}

function isRemoval({ start, end, text }: Edit): boolean {
  return start < end && text === ''
}

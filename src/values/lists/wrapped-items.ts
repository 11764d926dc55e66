// Brackets around all of a text, typed for those of a list.
const WRAPPED = /^(?:［(.*)］|【(.*)】|〔(.*)〕|（(.*)）|\((.*)\)|<(.*)>|＜(.*)＞|｛(.*)｝|\[(.*)\]|\{(.*)\})$/s
const BRACKETS = /[[\]{}［］【】〔〕（）()<>＜＞｛｝]/

/** What stands in the brackets around a text, with no other bracket among it; null where there are none. */
export function wrappedItems(text: string): string | null {
  const inside = WRAPPED.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  return inside === undefined || BRACKETS.test(inside) ? null : inside
}

/** Whether a text begins or ends with the only bracket that it has: `a, b]`. */
export function hasLooseBracket(text: string): boolean {
  const first = text.search(BRACKETS)
  if (first === -1 || BRACKETS.test(text.slice(first + 1))) return false
  return first === 0 || first === text.length - 1
}

/** The rules whose problem means that the other rules never saw the post. */
const UNCHECKED: readonly string[] = ['unreadable-file', 'invalid-encoding', 'oversized-front-matter']

/** Whether a problem says that its post could not be checked. */
export function isUnchecked({ rule }: { readonly rule: string }): boolean {
  return UNCHECKED.includes(rule)
}

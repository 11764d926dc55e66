/** A name, with a number where it is taken; takes it. */
export function freeName(name: string, names: Set<string>): string {
  let free = name
  for (let count = 2; names.has(free); count++) free = `${name}-${count}`
  names.add(free)
  return free
}

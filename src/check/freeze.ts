/** Makes data that several rules look at unchangeable, at any depth: a rule that tries to change it throws. */
export function freeze<T>(value: T): T {
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const next = stack.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const inner of Object.values(next)) stack.push(inner)
  }
  return value
}
